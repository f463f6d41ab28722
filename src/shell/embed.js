// For pages around the calculator: sizes its frames, and makes one of each <capquake-calculator>.
// Everything else stays as it is. Loading it twice does no harm.
(() => {
  const NAME = 'capquake-calculator';
  const LEAST = 100;
  const MOST = 5000;
  // Attributes of the element; links call them the same, but for the scenario.
  const KEYS = ['scenario', 'row', 'rows', 'wi', 'parts', 'lock', 'theme', 'accent', 'nu', 'source'];
  const TITLES = { en: 'Market-cap loss calculator', ar: 'حاسبة خسائر القيمة السوقية' };

  const site = new URL('.', document.currentScript?.src ?? document.querySelector('script[src*="embed.js"]').src).href;
  const made = new Set();
  const isOurs = (frame) => frame.src.startsWith(site);
  const frames = () => [...made, ...document.querySelectorAll('iframe')].filter(isOurs);
  const ask = (frame) => frame.contentWindow?.postMessage({ type: 'capquake:ask' }, '*');

  addEventListener('message', ({ data, origin, source }) => {
    if (data?.type !== 'capquake:height' || !Number.isFinite(data.height)) return;
    // A sandboxed frame has no origin but `null`.
    if (origin !== 'null' && !site.startsWith(`${origin}/`)) return;
    const frame = frames().find((frame) => frame.contentWindow === source);
    if (frame) frame.style.height = `${Math.round(Math.min(MOST, Math.max(LEAST, data.height)))}px`;
  });

  // Frames that were there first have told their height before anybody listened.
  const askAll = () => frames().forEach(ask);
  askAll();
  document.addEventListener('DOMContentLoaded', askAll);

  if (customElements.get(NAME)) return;
  customElements.define(NAME, class extends HTMLElement {
    static observedAttributes = ['lang', 'link', 'title', ...KEYS];

    connectedCallback() {
      if (!this.frame) {
        this.frame = document.createElement('iframe');
        const { frame } = this;
        frame.loading = 'lazy';
        frame.allow = 'clipboard-write; web-share';
        const sandbox = this.getAttribute('sandbox');
        if (sandbox !== null) frame.setAttribute('sandbox', sandbox);
        this.style.display = 'block';
        Object.assign(frame.style, { border: 0, display: 'block', width: '100%', height: `${this.offsetHeight || 640}px` });
        this.show();
        this.replaceChildren(frame);
        // The frame holds the place from here on, and may become shorter.
        this.style.minHeight = 0;
      }
      made.add(this.frame);
    }

    disconnectedCallback() {
      made.delete(this.frame);
    }

    attributeChangedCallback() {
      if (this.frame) this.show();
    }

    show() {
      const lang = /^ar\b/i.test(this.closest('[lang]')?.lang) ? 'ar' : 'en';
      const link = new URLSearchParams({ v: 1 });
      for (const name of KEYS) {
        if (this.hasAttribute(name)) link.set(name === 'scenario' ? 's' : name, this.getAttribute(name));
      }
      this.frame.title = this.title || TITLES[lang];
      this.frame.src = `${site}${lang === 'ar' ? 'ar/' : ''}embed/#${this.getAttribute('link') ?? link}`;
    }
  });
})();
