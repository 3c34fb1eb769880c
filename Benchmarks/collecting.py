"""How long a picture of many rooms takes: ten thousand contributions in a folder."""

import shutil
import statistics

from measuring import MIB, ROOT, WORK, Failed, once, run

CONTRIBUTIONS = 10_000


def measure_overview(report, collect, count):
    """The first overview, which reads every contribution and publishes them."""
    folder, page = WORK / "counts", WORK / "overview.html"
    shutil.rmtree(folder, ignore_errors=True)
    run([str(ROOT / "Benchmarks" / "generate-counts"), str(folder), str(CONTRIBUTIONS)])
    rows = sum(path.read_text().count('"position"') + path.read_text().count('"setting"') + 3
               for path in folder.glob("*.counts.json"))
    command = [str(collect), "overview", str(folder), "-o", str(page), "--force"]
    costs = []
    for _ in range(count):
        (folder / "reflect-published.json").unlink(missing_ok=True)
        costs.append(once([command]))
        if "What this does not say" not in page.read_text():
            raise Failed("the overview lacks its last page")
    wall, peak = statistics.median(cost.wall for cost in costs), max(cost.peak for cost in costs)
    report.add(
        f"overview of {CONTRIBUTIONS} contributions, {rows} rows",
        f"{wall:.2f} s  [{min(cost.wall for cost in costs):.2f}–{max(cost.wall for cost in costs):.2f}]",
        "at most 2 s", wall <= 2)
    report.add("its peak memory", f"{peak / MIB:.1f} MiB", "at most 128 MiB", peak <= 128 * MIB)
