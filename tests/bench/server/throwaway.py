"""Servers of a measurement's own, which end with it: PostgreSQL, instances of jangbu-server, HAProxy before them."""

import contextlib
import json
import os
import pwd
import re
import shutil
import signal
import ssl
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent.parent
POSTGRES = Path("/usr/lib/postgresql/15/bin")
FIRST_PORT = 18443
PIN = "1234"
NEW_SHOP = ["--new-shop", "Bench", "--admin", "admin", "--pin-file", "-", "--enrol", "A"]


def as_postgres(command):
    """PostgreSQL refuses to run as root."""
    return ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups", *command] if os.geteuid() == 0 else command


class Cluster:
    def __init__(self, folder):
        self.folder = str(folder)
        Path(folder).mkdir()
        if os.geteuid() == 0:
            user = pwd.getpwnam("postgres")
            os.chown(folder, user.pw_uid, user.pw_gid)
        self.run("initdb", "-D", f"{folder}/data", "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8")
        options = f"-k {folder} -c listen_addresses= -c shared_buffers=512MB -c max_wal_size=8GB -c jit=off"
        self.run("pg_ctl", "-D", f"{folder}/data", "-l", f"{folder}/log", "-w", "-o", options, "start")

    def run(self, program, *arguments):
        command = as_postgres([str(POSTGRES / program), *arguments])
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd=self.folder, env={"LC_ALL": "C.UTF-8", "PATH": "/usr/bin"})

    def restart(self):
        """As after a power cut."""
        self.run("pg_ctl", "-D", f"{self.folder}/data", "-l", f"{self.folder}/log", "-m", "immediate", "-w", "restart")

    def create(self, name):
        """Makes a database and says how jangbu-server reaches it."""
        self.run("createdb", "-h", self.folder, "-U", "postgres", name)
        return f"postgres:host={self.folder} user=postgres dbname={name}"

    def number(self, database, query):
        command = [str(POSTGRES / "psql"), "-At", "-h", self.folder, "-U", "postgres", "-d", database, "-c", query]
        return int(subprocess.run(as_postgres(command), check=True, capture_output=True, text=True, cwd=self.folder).stdout)

    def stop(self):
        self.run("pg_ctl", "-D", f"{self.folder}/data", "-m", "immediate", "stop")

    def prepare_procedure(self, size):
        self.run("createdb", "-h", self.folder, "-U", "postgres", "ordinary")
        sizes = [f"--set={name}={value}" for name, value in size.items()]
        script = (HERE / "order_procedure.sql").read_text()
        command = [str(POSTGRES / "psql"), "-q", "-h", self.folder, "-U", "postgres", "-d", "ordinary", *sizes]
        subprocess.run(as_postgres(command), check=True, input=script, text=True, cwd=self.folder)
        self.run("vacuumdb", "-q", "--analyze", "-h", self.folder, "-U", "postgres", "ordinary")

    def procedure_orders_a_second(self, size, seconds):
        script = Path(self.folder) / "order.pgbench"
        shutil.copy(HERE / "order.pgbench", script)
        script.chmod(0o644)
        sizes = [part for name, value in size.items() for part in ("-D", f"{name}={value}")]
        command = [str(POSTGRES / "pgbench"), "-h", self.folder, "-U", "postgres", "-n", "-c", "8", "-j", "1", "-M", "prepared"]
        command += [*sizes, "-T", str(seconds), "-f", str(script), "ordinary"]
        said = subprocess.run(as_postgres(command), check=True, capture_output=True, text=True, cwd=self.folder).stdout
        return float(re.search(r"tps = ([0-9.]+)", said).group(1))


class Instance:
    """One jangbu-server. Several on one database share the shop's key; each has a port and a log of its own."""

    def __init__(self, bin_folder, database, top, number=0, per_address=12_000):
        self.folder = Path(top) / f"instance{number}"
        self.folder.mkdir(exist_ok=True)
        self.port = FIRST_PORT + number
        self.program = [bin_folder / "jangbu-server", "--database", database, "--data", self.folder]
        self.program += ["--keys", Path(top) / "keys", "--listen", f"127.0.0.1:{self.port}"]
        self.program += ["--rate-per-address", "0", "--rate-per-token", "0", "--connections-per-address", per_address]
        self.process = None

    def start(self, more=(), said="Listening on", environment=None):
        """Returns the line that was waited for. Starts again what ends before, as systemd does."""
        command = list(map(str, [*self.program, *more]))
        for _ in range(100):
            with open(self.folder / "stderr", "a") as log:
                pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": log, "text": True}
                self.process = subprocess.Popen(command, env=os.environ | (environment or {}), **pipes)
            self.process.stdin.write(PIN)
            self.process.stdin.close()
            for line in self.process.stdout:
                if said in line:
                    return line
            time.sleep(0.2)
        sys.exit("the server did not start: " + (self.folder / "stderr").read_text())

    def make_shop(self, environment=None):
        """Makes the shop and returns a token of its administrator."""
        line = self.start(NEW_SHOP, "Code to enrol", environment)
        terminal = self.post("/v1/terminal-tokens", {"code": line.split()[-1]}, None)["token"]
        return self.post("/v1/sessions", {"login": "admin", "pin": PIN}, terminal)["token"]

    def share_certificate(self, first):
        for name in ("server.crt", "server.key"):
            shutil.copy(first.folder / name, self.folder / name)

    def post(self, path, body, token):
        trusting = ssl._create_unverified_context()
        headers = {"Content-Type": "application/json"} | ({"Authorization": f"Bearer {token}"} if token else {})
        request = urllib.request.Request(f"https://127.0.0.1:{self.port}{path}", json.dumps(body).encode(), headers)
        with urllib.request.urlopen(request, context=trusting) as reply:
            return json.load(reply)

    def longest_batch_ms(self, token):
        """Since it started, from a batch's first statement to its commit."""
        trusting = ssl._create_unverified_context()
        request = urllib.request.Request(f"https://127.0.0.1:{self.port}/metrics", headers={"Authorization": f"Bearer {token}"})
        with urllib.request.urlopen(request, context=trusting) as reply:
            text = reply.read().decode()
        return 1000 * float(re.search(r"^jangbu_batch_longest_seconds (\S+)", text, re.MULTILINE).group(1))

    def memory_mb(self, kind="VmRSS"):
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(rf"{kind}:\s+(\d+)", status).group(1)) // 1024

    def kill(self):
        self.process.kill()
        self.process.wait()

    def stop(self):
        if self.process is not None:
            self.process.send_signal(signal.SIGTERM)
            self.process.wait()


class Balancer:
    """HAProxy with the configuration that is packaged, but for ports and files."""

    def __init__(self, top, port, instances):
        self.port = port
        top = Path(top)
        shutil.copy(instances[0].folder / "server.crt", top / "instances.pem")
        key, certificate = top / "front.key", top / "front.crt"
        make = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"]
        make += ["-subj", "/CN=localhost", "-keyout", key, "-out", certificate]
        subprocess.run(list(map(str, make)), check=True, capture_output=True)
        (top / "haproxy.pem").write_text(certificate.read_text() + key.read_text())
        text = (ROOT / "resources" / "packaging" / "haproxy.cfg").read_text()
        text = text.replace("bind :443", f"bind 127.0.0.1:{port}").replace("/etc/jangbu/", f"{top}/")
        text = text.replace("maxconn 20000", "maxconn 2000")  # descriptors are few on a machine for trying out
        text = re.sub(r"^    server .*\n?", "", text, flags=re.MULTILINE)
        text += "".join(f"    server i{each.port} 127.0.0.1:{each.port}\n" for each in instances)
        (top / "haproxy.cfg").write_text(text)
        self.process = subprocess.Popen(["haproxy", "-q", "-db", "-f", str(top / "haproxy.cfg")], stderr=subprocess.DEVNULL)
        while not self.answers():
            time.sleep(0.1)

    def answers(self):
        """Whether an instance answers behind it; that a question without a token is refused is answer enough."""
        try:
            urllib.request.urlopen(f"https://127.0.0.1:{self.port}/v1/shop", context=ssl._create_unverified_context())
        except urllib.error.HTTPError as refusal:
            return refusal.code != 503
        except OSError:
            return False
        return True

    def stop(self):
        self.process.terminate()
        self.process.wait()


@contextlib.contextmanager
def throwaway(prefix):
    """A folder in which PostgreSQL may have one of its own, gone at the end."""
    with tempfile.TemporaryDirectory(prefix=prefix) as top:
        os.chmod(top, 0o755)
        yield Path(top)


def shop_load(bin_folder, port, token, *arguments):
    return list(map(str, [bin_folder / "shop_load", "--server", f"127.0.0.1:{port}", "--token", token, *arguments]))


def press(bin_folder, port, token, *arguments):
    run = subprocess.run(shop_load(bin_folder, port, token, *arguments), capture_output=True, text=True)
    print(run.stdout.rstrip(), run.stderr.rstrip(), sep="", flush=True)
    return run
