"""A proxy that passes bytes on, and for a while cuts every connection after so many of them."""

import asyncio
import threading


class Cutter:
    """Cuts after 1, 2, 3 … steps of bytes, so that in time no place of a conversation is spared."""

    STEP, LAST = 397, 12_000

    def __init__(self, port, target):
        self.port = port
        self.target = target
        self.until = 0.0
        self.after = 0
        self.loop = asyncio.new_event_loop()
        ready = threading.Event()
        self.thread = threading.Thread(target=self._run, args=[ready], daemon=True)
        self.thread.start()
        ready.wait()

    def cut_for(self, seconds):
        """Waits until it is over."""
        done = asyncio.run_coroutine_threadsafe(self._cut_for(seconds), self.loop)
        done.result()

    def stop(self):
        asyncio.run_coroutine_threadsafe(self._end(), self.loop)
        self.thread.join()

    def _run(self, ready):
        asyncio.set_event_loop(self.loop)
        self.loop.run_until_complete(asyncio.start_server(self._serve, "127.0.0.1", self.port))
        ready.set()
        self.loop.run_forever()

    async def _end(self):
        rest = asyncio.all_tasks() - {asyncio.current_task()}
        for task in rest:
            task.cancel()
        await asyncio.gather(*rest, return_exceptions=True)
        self.loop.stop()

    async def _cut_for(self, seconds):
        self.until = self.loop.time() + seconds
        await asyncio.sleep(seconds)

    async def _serve(self, reader, writer):
        try:
            there = await asyncio.open_connection("127.0.0.1", self.target)
        except OSError:
            writer.transport.abort()
            return
        budget = Budget(self)
        await asyncio.gather(budget.pass_on(reader, there[1], writer), budget.pass_on(there[0], writer, there[1]))


class Budget:
    """The bytes that one connection may still pass on, both ways together."""

    def __init__(self, cutter):
        self.cutter = cutter
        cutter.after = (cutter.after + cutter.STEP) % cutter.LAST
        self.left = cutter.after

    async def pass_on(self, reader, writer, back):
        try:
            while data := await reader.read(65_536):
                if self.cutter.loop.time() < self.cutter.until:
                    data, self.left = data[: self.left], self.left - len(data)
                writer.write(data)
                await writer.drain()
                if self.left <= 0:
                    break
        except OSError:
            pass
        for each in (writer, back):
            each.transport.abort() if self.left <= 0 else each.close()
