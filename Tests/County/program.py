"""The program under test, and databases for it."""

import os
import subprocess


class Program:
    def __init__(self, file, server, home):
        self.file = file
        self.server = server
        # No list of passwords, services or certificates of whoever runs this.
        self.environment = {"PATH": os.environ["PATH"], "HOME": str(home), "LC_ALL": "C.UTF-8"}
        home.mkdir(exist_ok=True)

    def start(self, *words, **settings):
        return subprocess.Popen(
            [self.file, *map(str, words)], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            text=True, env={**self.environment, **settings})

    def run(self, *words, **settings):
        """Exit code and all that it says."""
        process = self.start(*words, **settings)
        out, err = process.communicate()
        return process.returncode, (out + err).replace("\n", " ")

    def well(self, *words, **settings):
        code, said = self.run(*words, **settings)
        assert code == 0, f"{words}: {code} {said}"
        return said

    def fails(self, code, phrase, *words, **settings):
        got, said = self.run(*words, **settings)
        assert got == code and phrase in said, f"{words}: {got} {said}"

    def address(self, database, login):
        return f"{self.server.address} dbname={database} user='{login}'"

    def database(self, name, organisation, writers=("writer",)):
        """A database that is set up, with logins to write and one, `reader`, to read."""
        self.server.sql(f"CREATE DATABASE {name}")
        self.well("setup", self.address(name, "boss"))
        for login, purpose in [*((login, "write") for login in writers), (f"{name}_reader", "read")]:
            self.server.sql(f"DO $$ BEGIN IF to_regrole('{login}') IS NULL THEN CREATE ROLE {login} LOGIN; END IF; END $$")
            if len(writers) == 1 or purpose == "read":
                self.well("admit", self.address(name, "boss"), login, "--organisation", organisation, "--to", purpose)
        if len(writers) > 1:
            self.server.sql(
                f"GRANT reflect_writer TO {', '.join(writers)}; "
                + "".join(f"SELECT reflect.admit('{login}', '{organisation}', 'write');" for login in writers), name)
        return f"{name}_reader"
