// Preloaded by the tests under the thread sanitizer, which sees nothing of the locks inside Qt's libraries: says what
// they order. What was posted to an event loop or a thread pool happens before it is delivered or run.

#include <dlfcn.h>

#include <functional>
#include <utility>

extern "C" {
// Of the sanitizer; absent in the programs that a test starts and that are not built for it.
__attribute__((weak)) void __tsan_acquire(void* address);
__attribute__((weak)) void __tsan_release(void* address);
}

namespace {

char everythingPosted = 0;

void acquire()
{
    if (__tsan_acquire != nullptr) {
        __tsan_acquire(&everythingPosted);
    }
}

void release()
{
    if (__tsan_release != nullptr) {
        __tsan_release(&everythingPosted);
    }
}

template <class Function>
Function next(const char* name, Function /*like*/)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

/// Qt calls it before each event that it delivers.
bool delivering(void** /*receiverEventResult*/)
{
    acquire();
    release();
    return false;
}

struct Registration
{
    Registration()
    {
        using Callback = bool (*)(void**);
        using Register = bool (*)(int, Callback);
        const auto add = reinterpret_cast<Register>(
            dlsym(RTLD_DEFAULT, "_ZN9QInternal16registerCallbackENS_8CallbackEPFbPPvE")
        );
        if (add != nullptr) {
            add(0, delivering);
        }
    }
};

const Registration registration;

} // namespace

// Qt's own functions under the names that they have in its library; `self` is `this`.
extern "C" {

bool _ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv(
    void* receiver,
    void* slot,
    int type,
    void* result
)
{
    release();
    const auto real = next(
        "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv",
        static_cast<bool (*)(void*, void*, int, void*)>(nullptr)
    );
    const bool isDone = real(receiver, slot, type, result);
    acquire();
    return isDone;
}

void _ZN11QMetaObject8activateEP7QObjectPKS_iPPv(
    void* sender,
    const void* meta,
    int signal,
    void** values
)
{
    release();
    const auto real = next(
        "_ZN11QMetaObject8activateEP7QObjectPKS_iPPv",
        static_cast<void (*)(void*, const void*, int, void**)>(nullptr)
    );
    real(sender, meta, signal, values);
}

void _ZN16QCoreApplication9postEventEP7QObjectP6QEventi(void* receiver, void* event, int priority)
{
    release();
    const auto real = next(
        "_ZN16QCoreApplication9postEventEP7QObjectP6QEventi",
        static_cast<void (*)(void*, void*, int)>(nullptr)
    );
    real(receiver, event, priority);
}

void _ZN11QThreadPool5startEP9QRunnablei(void* self, void* task, int priority)
{
    release();
    const auto real = next(
        "_ZN11QThreadPool5startEP9QRunnablei",
        static_cast<void (*)(void*, void*, int)>(nullptr)
    );
    real(self, task, priority);
}

// A function comes by value, which is by address here.
void _ZN11QThreadPool5startESt8functionIFvvEEi(
    void* self,
    std::function<void()>* work,
    int priority
)
{
    release();
    std::function<void()> ordered = [work = std::move(*work)] {
        acquire();
        work();
    };
    const auto real = next(
        "_ZN11QThreadPool5startESt8functionIFvvEEi",
        static_cast<void (*)(void*, std::function<void()>*, int)>(nullptr)
    );
    real(self, &ordered, priority);
}

// QtConcurrent asks this first on the thread that runs a task.
bool _ZNK20QFutureInterfaceBase10isCanceledEv(const void* self)
{
    const auto real = next(
        "_ZNK20QFutureInterfaceBase10isCanceledEv",
        static_cast<bool (*)(const void*)>(nullptr)
    );
    const bool isCanceled = real(self);
    acquire();
    return isCanceled;
}

void _ZN20QFutureInterfaceBase18reportResultsReadyEii(void* self, int begin, int end)
{
    release();
    const auto real = next(
        "_ZN20QFutureInterfaceBase18reportResultsReadyEii",
        static_cast<void (*)(void*, int, int)>(nullptr)
    );
    real(self, begin, end);
}

void _ZN20QFutureInterfaceBase14reportFinishedEv(void* self)
{
    release();
    const auto real =
        next("_ZN20QFutureInterfaceBase14reportFinishedEv", static_cast<void (*)(void*)>(nullptr));
    real(self);
}

void _ZN20QFutureInterfaceBase13waitForResultEi(void* self, int result)
{
    const auto real = next(
        "_ZN20QFutureInterfaceBase13waitForResultEi",
        static_cast<void (*)(void*, int)>(nullptr)
    );
    real(self, result);
    acquire();
}

void _ZN20QFutureInterfaceBase15waitForFinishedEv(void* self)
{
    const auto real =
        next("_ZN20QFutureInterfaceBase15waitForFinishedEv", static_cast<void (*)(void*)>(nullptr));
    real(self);
    acquire();
}

void _ZN10QSemaphore7releaseEi(void* self, int count)
{
    release();
    const auto real = next("_ZN10QSemaphore7releaseEi", static_cast<void (*)(void*, int)>(nullptr));
    real(self, count);
}

void _ZN10QSemaphore7acquireEi(void* self, int count)
{
    const auto real = next("_ZN10QSemaphore7acquireEi", static_cast<void (*)(void*, int)>(nullptr));
    real(self, count);
    acquire();
}

} // extern "C"
