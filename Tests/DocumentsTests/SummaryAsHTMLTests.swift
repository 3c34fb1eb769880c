import Documents
import Practice
import TestKit
import Testing

@Suite struct SummaryAsHTMLTests {
  private func body(_ record: SessionRecord) -> Substring {
    let html = Format.html.summary(of: record)
    guard let start = html.firstRange(of: "<body>"), let end = html.firstRange(of: "</body>") else {
      return ""
    }
    return html[start.lowerBound..<end.lowerBound]
  }

  @Test func `a team of six, from its title to its end`() {
    #expect(
      body(Sessions.team)
        == """
        <body>
        <a class="skip" href="#content">Skip to the content</a>
        <header>
        <h1>Session summary: Sample plan</h1>
        <dl>
        <div><dt>Date</dt><dd>21 November 2026</dd></div>
        <div><dt>Setting</dt><dd>A team of 6</dd></div>
        </dl>
        </header>
        <nav aria-label="Contents">
        <ul>
        <li><a href="#section-1">What we agreed to do</a></li>
        <li><a href="#section-2">How views moved</a></li>
        <li><a href="#section-3">Support</a></li>
        <li><a href="#section-4">Every move counts</a></li>
        <li><a href="#section-5">Notes from other steps</a></li>
        <li><a href="#section-6">Actions from earlier sessions</a></li>
        <li><a href="#section-7">Set aside for later</a></li>
        </ul>
        </nav>
        <main id="content" tabindex="-1">
        <section>
        <h2 id="section-1">What we agreed to do</h2>
        <div class="wide" role="group" aria-labelledby="table-1" tabindex="0">
        <table class="words">
        <caption id="table-1" class="unseen">What we agreed to do</caption>
        <thead>
        <tr><th scope="col">Action</th><th scope="col">Who</th><th scope="col">Look at again</th></tr>
        </thead>
        <tbody>
        <tr><th scope="row">Ask at each planning meeting what would let them stay.</th><td class="short">team manager</td><td class="short">19 December 2026</td></tr>
        </tbody>
        </table>
        </div>
        </section>
        <section>
        <h2 id="section-2">How views moved</h2>
        <figure>
        <table class="chart pairs">
        <caption>Every move counts</caption>
        <thead class="unseen">
        <tr><th scope="col">Group</th><th scope="col">Figure</th></tr>
        </thead>
        <tbody>
        <tr><th scope="row">agree<span class="unseen">, </span><span class="side">before</span></th><td><span class="track" aria-hidden="true">\
        <span class="bar" style="margin-left:0.0%;width:75.0%"></span></span><bdi>3</bdi></td></tr>
        <tr><th scope="row"><span class="unseen">agree, </span><span class="side">after</span></th><td><span class="track" aria-hidden="true">\
        <span class="bar" style="margin-left:0.0%;width:25.0%"></span></span><bdi>1</bdi></td></tr>
        <tr><th scope="row">it depends<span class="unseen">, </span><span class="side">before</span></th><td><span class="track" aria-hidden="true">\
        <span class="bar" style="margin-left:0.0%;width:25.0%"></span></span><bdi>1</bdi></td></tr>
        <tr><th scope="row"><span class="unseen">it depends, </span><span class="side">after</span></th><td><span class="track" aria-hidden="true">\
        <span class="bar" style="margin-left:0.0%;width:100.0%"></span></span><bdi>4</bdi></td></tr>
        <tr><th scope="row">disagree<span class="unseen">, </span><span class="side">before</span></th><td><span class="track" aria-hidden="true">\
        <span class="bar" style="margin-left:0.0%;width:25.0%"></span></span><bdi>1</bdi></td></tr>
        <tr><th scope="row"><span class="unseen">disagree, </span><span class="side">after</span></th><td><span class="track" aria-hidden="true">\
        <span class="bar" style="margin-left:0.0%;width:0.0%"></span></span><bdi>0</bdi></td></tr>
        <tr><th scope="row">not sure<span class="unseen">, </span><span class="side">before</span></th><td><span class="track" aria-hidden="true">\
        <span class="bar" style="margin-left:0.0%;width:25.0%"></span></span><bdi>1</bdi></td></tr>
        <tr><th scope="row"><span class="unseen">not sure, </span><span class="side">after</span></th><td><span class="track" aria-hidden="true">\
        <span class="bar" style="margin-left:0.0%;width:25.0%"></span></span><bdi>1</bdi></td></tr>
        </tbody>
        </table>
        </figure>
        </section>
        <section>
        <h2 id="section-3">Support</h2>
        <div class="columns">
        <p>Talk to your supervisor.</p>
        </div>
        </section>
        <section>
        <h2 id="section-4">Every move counts</h2>
        <blockquote>
        <p><strong>When a home breaks down, ask first what we got wrong about the match.</strong></p>
        <p>Moves are decided by adults, and often quickly.</p>
        </blockquote>
        <h3>Views before and after the finding</h3>
        <div class="wide" role="group" aria-labelledby="table-2" tabindex="0">
        <table class="figures">
        <caption id="table-2" class="unseen">Views before and after the finding</caption>
        <thead>
        <tr><th scope="col">View</th><th scope="col">Before</th><th scope="col">After</th></tr>
        </thead>
        <tbody>
        <tr><th scope="row">agree</th><td>3</td><td>1</td></tr>
        <tr><th scope="row">it depends</th><td>1</td><td>4</td></tr>
        <tr><th scope="row">disagree</th><td>1</td><td>0</td></tr>
        <tr><th scope="row">not sure</th><td>1</td><td>1</td></tr>
        </tbody>
        </table>
        </div>
        <h3>What was said</h3>
        <p><strong>What do we know a week before a move that we did not say?</strong></p>
        <ul>
        <li>We knew, and nobody said it.</li>
        </ul>
        <p><strong>Other notes</strong></p>
        <ul>
        <li>Come back to this in the summer.</li>
        </ul>
        <h3>What the research found</h3>
        <p><strong>Young people who were exploited had moved about twice as often.</strong></p>
        <p>Moves were counted for all 205 young people.</p>
        <figure>
        <table class="chart">
        <caption>Mean number of moves</caption>
        <thead class="unseen">
        <tr><th scope="col">Group</th><th scope="col">Figure</th></tr>
        </thead>
        <tbody>
        <tr><th scope="row">Not exploited (n = 151)</th><td><span class="track" aria-hidden="true">\
        <span class="bar" style="margin-left:0.0%;width:49.3%"></span></span><bdi>7.3 moves</bdi></td></tr>
        <tr><th scope="row">Exploited (n = 54)</th><td><span class="track" aria-hidden="true">\
        <span class="bar" style="margin-left:0.0%;width:100.0%"></span></span><bdi>14.8 moves</bdi></td></tr>
        </tbody>
        </table>
        </figure>
        <div class="wide" role="group" aria-labelledby="table-3" tabindex="0">
        <table class="figures">
        <caption id="table-3">Living circumstances (per cent)</caption>
        <thead>
        <tr><th scope="col">Where</th><th scope="col">Not exploited (n = 151)</th><th scope="col">Exploited (n = 54)</th></tr>
        </thead>
        <tbody>
        <tr><th colspan="3" scope="rowgroup">Phase 1</th></tr>
        <tr><th scope="row">In care</th><td>51.7</td><td>66.7*</td></tr>
        <tr><th scope="row">Mean moves (SD)</th><td>7.3 (7.7)</td><td>14.8 (12.3)</td></tr>
        </tbody>
        </table>
        <p class="note">* p &lt; 0.05</p>
        <p class="note">Phase 1 only.</p>
        </div>
        <h4>What this does not say</h4>
        <p>It does not say that moving led to exploitation.</p>
        <p><strong>Source:</strong> Author, A. (2019). A report. A University. <a href="https://example.org/report">https://example.org/report</a>. Table 1.</p>
        </section>
        <section>
        <h2 id="section-5">Notes from other steps</h2>
        <p><strong>Welcome</strong></p>
        <ul>
        <li>Two people are new to the team.</li>
        </ul>
        </section>
        <section>
        <h2 id="section-6">Actions from earlier sessions</h2>
        <div class="wide" role="group" aria-labelledby="table-4" tabindex="0">
        <table class="words">
        <caption id="table-4" class="unseen">Actions from earlier sessions</caption>
        <thead>
        <tr><th scope="col">Action</th><th scope="col">Agreed</th><th scope="col">Who</th><th scope="col">What happened</th></tr>
        </thead>
        <tbody>
        <tr><th scope="row">Write down who is told about a move.</th><td class="short">24 October 2026</td><td class="short">duty social worker</td><td>Partly done. Begun with two homes.</td></tr>
        </tbody>
        </table>
        </div>
        </section>
        <section>
        <h2 id="section-7">Set aside for later</h2>
        <ul>
        <li>Who pays for transport?</li>
        </ul>
        </section>
        </main>
        <footer>
        <p>This is a learning record of what people thought and said about published research. It is not a case record, and nothing that could identify a young person belongs in it.</p>
        </footer>

        """)
  }
}
