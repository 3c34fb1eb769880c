"""Manual pages, made from what the commands say of themselves (`reflect --experimental-dump-help`)."""

import re
from pathlib import Path

HERE = Path(__file__).resolve().parent


def escaped(text):
    """Text as roff shows it: hyphens that can be copied, and no line that is taken for a request."""
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return "\n".join("\\&" + line if line[:1] in (".", "'") else line for line in text.split("\n"))


def prose(text):
    """Paragraphs, with what stands in backticks in bold; a line break is kept as one."""
    paragraphs = []
    for paragraph in text.strip().split("\n\n"):
        lines = [re.sub(r"`([^`]+)`", r"\\fB\1\\fR", escaped(line)) for line in paragraph.split("\n")]
        paragraphs.append("\n.br\n".join(lines))
    return "\n.PP\n".join(paragraphs)


def shown(command):
    return [argument for argument in command.get("arguments", []) if argument["shouldDisplay"]]


def name(known):
    return ("-" if known["kind"] == "short" else "--") + known["name"]


def term(argument):
    """An argument as it is typed."""
    value = f"\\fI{escaped(argument['valueName'])}\\fR"
    if argument["kind"] == "positional":
        return value
    names = ", ".join(f"\\fB{escaped(name(known))}\\fR" for known in argument["names"])
    return names if argument["kind"] == "flag" else f"{names} {value}"


def in_brackets(argument):
    if argument["kind"] == "positional":
        text = f"\\fI{escaped(argument['valueName'])}\\fR"
    else:
        text = f"\\fB{escaped(name(argument['preferredName']))}\\fR"
        if argument["kind"] == "option":
            text += f" \\fI{escaped(argument['valueName'])}\\fR"
    if argument.get("isRepeating"):
        text += " ..."
    return f"[{text}]" if argument["isOptional"] else text


def options(arguments):
    lines = []
    for argument in arguments:
        about = [argument.get("abstract", "")]
        values = argument.get("allValues") or []
        if any(value not in about[0] for value in values):
            about.append(f"One of {', '.join(values)}.")
        if default := argument.get("defaultValue"):
            about.append(f"Otherwise {default}.")
        lines += [".TP", term(argument), prose(" ".join(part for part in about if part))]
    return lines


def own_arguments(command):
    """What it takes besides help and version, which every command has."""
    return [
        argument for argument in shown(command)
        if not argument.get("names") or argument["names"][-1]["name"] not in ("help", "version")
    ]


def synopsis(command, path):
    words = [f"\\fB{escaped(' '.join(path))}\\fR"]
    if command.get("subcommands"):
        words.append("\\fIsubcommand\\fR")
    words += [in_brackets(argument) for argument in own_arguments(command)]
    return " ".join(words)


def page(command, path, version, day, also, whole=True):
    """The page of a command, with all its subcommands where it's the whole of them."""
    title = "-".join(path)
    abstract = command["abstract"].rstrip(".")
    lines = [
        f'.TH {escaped(title).upper()} 1 "{day}" "reflect {version}" "Check your thinking"',
        # Left as they are: neither stretched to the margin nor broken by a hyphen.
        ".nh", ".ad l",
        ".SH NAME",
        f"{escaped(title)} \\- {escaped(abstract[:1].lower() + abstract[1:])}",
        ".SH SYNOPSIS",
    ]
    below = subcommands(command) if whole else []
    ways = [synopsis(sub, path + [sub["commandName"]] if below else path) for sub in below or [command]]
    lines += ["\n.br\n".join(ways), ".SH DESCRIPTION", prose(command["abstract"])]
    if discussion := command.get("discussion"):
        lines += [".PP", prose(discussion)]
    if default := command.get("defaultSubcommand"):
        if below:
            lines += [".PP", prose(f"Without a subcommand it is `{' '.join(path)} {default}`.")]
    for sub in below:
        lines += [f".SH {' '.join(path[1:] + [sub['commandName']]).upper()}", prose(sub["abstract"])]
        if discussion := sub.get("discussion"):
            lines += [".PP", prose(discussion)]
        lines += options(own_arguments(sub))
    if not below:
        lines += [".SH OPTIONS", *options(shown(command))]
    return lines + also


def subcommands(command):
    return [sub for sub in command.get("subcommands", []) if sub["shouldDisplay"] and sub["commandName"] != "help"]


def pages(help_tree, version, day):
    """All pages of a program by the name of their file."""
    root = help_tree["command"]
    name = root["commandName"]
    end = (HERE / f"{name}.1.end").read_text().rstrip("\n").split("\n")
    if name != "reflect":
        return {f"{name}.1": "\n".join(line for line in page(root, [name], version, day, end) if line) + "\n"}
    known = subcommands(root)
    made = {}
    for command in known:
        path = ["reflect", command["commandName"]]
        also = [".SH SEE ALSO", "\\fBreflect\\fR(1)"]
        made["-".join(path) + ".1"] = page(command, path, version, day, also)
    commands = [".SH COMMANDS"]
    for command in known:
        commands += [
            ".TP", f"\\fBreflect\\-{escaped(command['commandName'])}\\fR(1)", prose(command["abstract"])]
    made["reflect.1"] = page(root, ["reflect"], version, day, commands + end, whole=False)
    return {file: "\n".join(line for line in lines if line) + "\n" for file, lines in made.items()}
