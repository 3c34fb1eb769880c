/// What makes a page change by itself where scripts run: everything works without it.
enum PhoneScript {
  static let source = #"""
    (() => {
      'use strict';
      const body = document.body, base = body.dataset.base, words = body.dataset;
      const main = () => document.querySelector('main');
      const view = (root) => root.querySelector('form.view');
      const news = document.getElementById('news'), connection = document.getElementById('connection');
      // Pages that stand still, such as the one that asks whether to leave, take part in nothing.
      if (!base || !main().hasAttribute('data-version')) return;
      document.documentElement.classList.add('live');

      let sent = null;      // The form that is on its way, or waits for a connection.
      let stopped = false;
      let unsent = null;    // What the room moved on from, until another card asks.

      // MARK: What someone has filled in

      const filled = (form) => {
        if (!form) return null;
        const position = form.querySelector('[name=position]:checked');
        const reason = form.querySelector('[name=reason]');
        const label = position && position.parentElement.textContent.trim();
        return label || (reason && reason.value.trim())
          ? { step: form.dataset.ask.split('/')[0], label, reason: reason ? reason.value.trim() : '' }
          : null;
      };

      const element = (name, text, kind) => {
        const made = document.createElement(name);
        if (text) made.textContent = text;
        if (kind) made.className = kind;
        return made;
      };

      // What doesn't fit any more is shown above, and its words are offered to a form of the same step.
      const offer = (left, part) => {
        const box = element('section', '', 'unsent');
        const title = element('h2', words.notSent);
        title.id = 'unsent';
        box.setAttribute('aria-labelledby', 'unsent');
        box.append(title, element('p', words.wordsKept));
        if (left.label) box.append(element('p', left.label));
        if (left.reason) box.append(element('blockquote', left.reason));
        const field = part.querySelector('[name=reason]');
        if (left.reason && field && view(part).dataset.ask.split('/')[0] === left.step) {
          const use = element('button', words.useWords, 'quiet');
          use.type = 'button';
          use.addEventListener('click', () => { field.value = left.reason; field.focus(); });
          box.append(use);
        }
        part.querySelector('h1').after(box);
      };

      const same = (field, form) => [...form.elements].find((other) =>
        other.name === field.name && (field.type !== 'radio' || other.value === field.value));

      // The same view is asked: what was filled in stays filled in, and the cursor where it was.
      const keep = (old, now) => {
        for (const field of old.elements) {
          const other = same(field, now);
          if (!other) continue;
          if (field.type === 'radio') other.checked = field.checked;
          else if (field.name === 'reason') other.value = field.value;
        }
      };

      const again = (field, form) => {
        const other = same(field, form);
        if (!other) return;
        other.focus({ preventScroll: true });
        if (field.name === 'reason') other.setSelectionRange(field.selectionStart, field.selectionEnd);
      };

      // MARK: Showing a page

      const show = (html) => {
        const page = new DOMParser().parseFromString(html, 'text/html');
        const part = page.querySelector('main');
        if (!part) return;
        const old = view(main()), now = view(part);
        const isSame = old && now && old.dataset.ask === now.dataset.ask
          && !part.querySelector('.wrong');
        const typing = isSame && old.contains(document.activeElement) ? document.activeElement : null;
        const left = sent ? null : filled(old);
        if (left && !isSame) unsent = left;
        if (unsent && now && now.dataset.ask.split('/')[0] !== unsent.step) unsent = null;
        const isCalm = isSame && main().querySelector('h1').textContent === part.querySelector('h1').textContent;
        if (isSame) keep(old, now);
        else if (unsent && (left || now) && !part.querySelector('.unsent')) offer(unsent, part);
        main().replaceWith(part);
        if (page.title) document.title = page.title;
        const footer = page.querySelector('footer'), there = document.querySelector('footer');
        if (footer && footer.textContent !== there.textContent) there.replaceWith(footer);
        if (location.pathname !== base) history.replaceState(null, '', base);
        if (!part.hasAttribute('data-version')) changes.close();
        if (typing) again(typing, now);
        if (typing || isCalm) return;
        const title = part.querySelector('h1');
        title.focus();
        news.textContent = '';
        setTimeout(() => { news.textContent = title.textContent; }, 100);
      };

      // What was asked for before the session stopped doesn't take that page's place.
      let stops = 0;

      const look = async () => {
        const before = stops;
        const answer = await fetch(base, { cache: 'no-store', credentials: 'same-origin' });
        const html = await answer.text();
        if (before === stops) show(html);
      };

      // MARK: Sending

      const say = (text) => { if (connection.textContent !== text) connection.textContent = text; };

      const send = async () => {
        const form = sent;
        if (!form) return;
        try {
          const answer = await fetch(form.action, {
            method: 'POST', body: new URLSearchParams(new FormData(form)), credentials: 'same-origin',
          });
          const html = await answer.text();
          if (!sent) return;
          // Not saved, or too much at once: the form stays as it is, with what is wrong above it.
          const given = filled(form);
          show(html);
          sent = null;
          unsent = main().querySelector('.unsent') ? given : null;
          say('');
        } catch {
          say(words.notSentYet);
          setTimeout(send, 3000);
        }
        ready(form);
      };

      const ready = (form) => {
        const button = form.querySelector('button');
        if (sent || !button) return;
        button.removeAttribute('aria-disabled');
        if (button.dataset.label) button.textContent = button.dataset.label;
      };

      document.addEventListener('submit', (event) => {
        const form = event.target;
        if (!form.matches('form.view')) return;
        event.preventDefault();
        if (sent) return;
        sent = form;
        const button = form.querySelector('button');
        button.dataset.label = button.textContent;
        button.textContent = words.sending;
        button.setAttribute('aria-disabled', 'true');
        send();
      });

      // MARK: Hearing of changes

      let changes = null, late = null, newest = null;

      // The stream may be there while nothing else gets through, as where too many connect at once.
      const catchUp = () => {
        if (newest === main().dataset.version || sent || stopped) return;
        look().catch(() => setTimeout(catchUp, 2000));
      };

      const listen = () => {
        if (stopped || !main().hasAttribute('data-version')) return;
        if (changes) changes.close();
        changes = new EventSource(base + '/changes');
        changes.addEventListener('open', () => {
          clearTimeout(late);
          late = null;
          if (!sent) say('');
        });
        changes.addEventListener('change', (event) => {
          newest = event.data;
          catchUp();
        });
        changes.addEventListener('stop', (event) => {
          stops += 1;
          sent = null;
          say('');
          show(event.data);
          stopped = !main().hasAttribute('data-version');
          // Nobody has a seat any more.
          if (stopped) document.querySelector('footer').replaceChildren();
        });
        changes.addEventListener('error', () => {
          if (!late && !stopped) {
            late = setTimeout(() => {
              if (!sent && main().dataset.version !== 'stopped') say(words.noConnection);
            }, 2000);
          }
          if (changes.readyState === 2) setTimeout(listen, 2000);
        });
      };

      // A phone that slept may hold a connection that is long gone.
      document.addEventListener('visibilitychange', () => {
        if (document.visibilityState === 'visible' && !stopped) listen();
      });
      window.addEventListener('online', () => { if (!stopped) listen(); });
      window.addEventListener('pageshow', (event) => { if (event.persisted) look().catch(() => {}); });
      listen();
    })();
    """#
}
