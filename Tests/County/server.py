"""A PostgreSQL of one's own for as long as a check runs, in a temporary folder, on a Unix socket and the loopback."""

import contextlib
import glob
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import tempfile
import time


def programs():
    """The folder named in COLLECT_POSTGRES, or where Debian keeps the newest server's programs; they are on nobody's path."""
    if named := os.environ.get("COLLECT_POSTGRES"):
        return pathlib.Path(named)
    found = sorted(glob.glob("/usr/lib/postgresql/*/bin"), key=lambda p: int(p.split("/")[4]))
    if found:
        return pathlib.Path(found[-1])
    return pathlib.Path(shutil.which("initdb")).parent


def quick_folder():
    """Memory where it has room, as thousands of small tables come and go: a fifth of the time is the disk's otherwise."""
    with contextlib.suppress(OSError):
        if shutil.disk_usage("/dev/shm").free >= 4_000_000_000 and os.access("/dev/shm", os.W_OK):
            return "/dev/shm"
    return "/tmp"


def is_running(process):
    """Whether there is such a process, and more of it than that it has ended."""
    try:
        return pathlib.Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


class Server:
    """Started by `with`; its files and processes are gone afterwards."""

    def __init__(self, durable=False):
        # Killed processes lose nothing without fsync, only a machine that goes dark does.
        self.durable = durable
        # A socket's path is short, and its folder open for whoever the server runs as.
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="collect-", dir="/tmp" if durable else quick_folder()))
        self.data = self.folder / "data"
        # PostgreSQL refuses root; Debian's package brings a user of its own.
        self.user = "postgres" if os.geteuid() == 0 else None
        with contextlib.closing(socket.socket()) as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.address = f"host={self.folder} port={self.port}"

    def run(self, *words):
        subprocess.run(
            [str(word) for word in words], check=True, user=self.user, cwd="/", stdout=subprocess.DEVNULL,
            env={"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"},
        )

    def __enter__(self):
        if self.user:
            shutil.chown(self.folder, self.user)
        self.run(programs() / "initdb", "-D", self.data, "-U", "boss", "-A", "trust", "-E", "UTF8", "--no-sync")
        self.make_certificates()
        settings = f"""
            listen_addresses = '127.0.0.1'
            port = {self.port}
            unix_socket_directories = '{self.folder}'
            max_connections = 260
            ssl = on
            ssl_cert_file = '{self.folder}/server.crt'
            ssl_key_file = '{self.folder}/server.key'
            logging_collector = off
            fsync = {'on' if self.durable else 'off'}
            """
        with open(self.data / "postgresql.auto.conf", "a") as file:
            file.write("\n".join(line.strip() for line in settings.splitlines()))
        with open(self.data / "pg_hba.conf", "w") as file:
            file.write("local all all trust\nhostssl all all 127.0.0.1/32 scram-sha-256\n")
        self.start()
        return self

    def make_certificates(self):
        """An authority, and a certificate of it for a server called `localhost`."""
        made = self.folder
        self.openssl(
            "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=Check authority",
            "-keyout", made / "root.key", "-out", made / "root.crt",
        )
        self.openssl(
            "req", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=localhost", "-keyout", made / "server.key",
            "-out", made / "server.csr",
        )
        self.openssl(
            "x509", "-req", "-in", made / "server.csr", "-CA", made / "root.crt", "-CAkey", made / "root.key",
            "-CAcreateserial", "-days", "2", "-out", made / "server.crt",
        )
        if self.user:
            os.chmod(made, 0o755)

    def openssl(self, *words):
        subprocess.run(
            ["openssl", *map(str, words)], check=True, user=self.user, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL, cwd="/",
        )

    def start(self):
        with open(self.folder / "log", "a") as log:
            self.process = subprocess.Popen(
                [programs() / "postgres", "-D", self.data], user=self.user, cwd="/", stdout=log, stderr=log,
            )
        for _ in range(600):
            if self.sql("SELECT 1", check=False).returncode == 0:
                return
            if self.process.poll() is not None:
                break
            time.sleep(0.1)
        raise SystemExit((self.folder / "log").read_text()[-2000:])

    def kill(self):
        """Ends the server and all its processes as a power cut would."""
        leader = str(self.process.pid)
        # Stopped, it starts no process that would be missed.
        self.process.send_signal(signal.SIGSTOP)
        children = subprocess.run(["ps", "-o", "pid=", "--ppid", leader], capture_output=True, text=True).stdout
        self.process.kill()
        self.process.wait()
        for child in map(int, children.split()):
            with contextlib.suppress(ProcessLookupError):
                os.kill(child, signal.SIGKILL)
        # A server doesn't start while one of the last one's processes has its memory.
        for child in children.split():
            while is_running(child):
                time.sleep(0.01)

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGQUIT)
        self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def far_login(self, login, database, organisation, folder):
        """Makes a writer who has to give a password, and says in which files the right one and a wrong one stand."""
        self.sql(
            f"SET password_encryption = 'scram-sha-256'; CREATE ROLE {login} LOGIN PASSWORD 'right'; "
            f"GRANT reflect_writer TO {login}; SELECT reflect.admit('{login}', '{organisation}', 'write')", database)
        files = {}
        for kind in ("right", "wrong"):
            file = folder / f"{kind}.pgpass"
            file.write_text(f"*:*:*:*:{kind}\n")
            file.chmod(0o600)
            files[kind] = {"PGPASSFILE": str(file)}
        return files

    def sql(self, statements, database="postgres", login="boss", check=True):
        """The lines that psql prints: rows without anything around them."""
        ended = subprocess.run(
            # What Debian has on the path is a script that looks for this one.
            [programs() / "psql", "-XqAt", "-v", "ON_ERROR_STOP=1", f"{self.address} dbname={database} user={login}"],
            input=statements, capture_output=True, text=True, cwd="/",
        )
        if check and ended.returncode != 0:
            raise AssertionError(f"{statements}\n{ended.stderr}")
        return ended.stdout.splitlines() if check else ended
