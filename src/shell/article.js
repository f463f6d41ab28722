// The part of the dialog for sharing that is for newsrooms: what an article is to show, how that looks, and the code for
// it. It comes when the dialog is opened; the program gives it a place and the link to what the page shows.

// What can be chosen, as links call it; the words for it are in the same order.
const LANGUAGES = ['en', 'ar'];
const THEMES = ['auto', 'light', 'dark'];
const LOCKS = ['none', 'prices', 'all'];
const PARTS = ['hero', 'picture', 'table', 'what-if', 'records'];
const USUAL = PARTS.slice(0, 4);
const FORMS = ['frame', 'script', 'element'];
const WIDTHS = [320, 640, 1000];

// Frames are measured where each of their layouts is most often seen: with a table, with cards, on a phone. Where they
// cannot be measured, these heights are about right.
const MEASURED = [768, 640, 350];
const ABOUT = [930, 930, 1460];
// The widths of the window between them.
const LIMITS = [740, 600];

// A preview is not taller, in pixels.
const TALLEST = 570;

const page = document.documentElement;

// What stands in the dialog: in which language, what was chosen there, and what lets it follow the link.
let written;

/** Fills its place in the dialog, anew each time that is opened; until then it follows the link and the language. */
export function write() {
  const place = document.getElementById('share-article');
  if (!place) return;
  if (!place.firstChild) fill(place, { language: page.lang, theme: page.dataset.theme, lock: 'none', parts: USUAL, form: 'frame', source: '' });
  else if (written.language === page.lang) written.update();
  else translate(place);
}

/** The other language can come by undo, while the dialog is open: what was chosen stays, and the focus where it is. */
function translate(place) {
  const all = () => [...place.querySelectorAll('button, input, textarea')];
  const focused = all().indexOf(document.activeElement);
  place.replaceChildren();
  fill(place, written.chosen);
  all()[focused]?.focus();
}

function fill(place, chosen) {
  // The tool that builds the site puts the words here.
  const [[, heading], languages, themes, locks, parts, forms, [source, code, ...copying], [preview]] = WORDS[page.lang];
  let heights = ABOUT;

  const text = made('textarea', { id: 'share-code', rows: 6, dir: 'ltr', readOnly: true, spellcheck: false });
  const line = made('input', { id: 'share-source', type: 'text', maxLength: 160, dir: 'auto', value: chosen.source });
  const shown = previewed((measured) => {
    heights = measured ?? heights;
    show();
  });

  function show() {
    text.value = codeOf(chosen, link(), heights);
  }

  const link = () => linkOf(place.dataset.link, chosen);

  function choose(changes) {
    Object.assign(chosen, changes);
    shown.show(`${folderOf(chosen.language)}#${link()}`);
    show();
  }

  const one = (key) => [(option) => chosen[key] === option, (option) => choose({ [key]: option })];
  const some = [
    (part) => chosen.parts.includes(part),
    (part) => {
      const others = PARTS.filter((other) => chosen.parts.includes(other) !== (other === part));
      // Something has to be there.
      if (others.length) choose({ parts: others });
    },
  ];

  line.addEventListener('change', () => choose({ source: line.value.trim() }));
  place.append(
    made('div', {}, [
      made('h3', { textContent: heading }),
      row(languages, LANGUAGES, one('language')),
      row(themes, THEMES, one('theme')),
      row(locks, LOCKS, one('lock')),
      row(parts, PARTS, some),
      row(forms, FORMS, one('form')),
      part(source, line),
      part(code, text, ...copier(text, copying)),
    ]),
    made('div', {}, [
      row([preview, ...WIDTHS], WIDTHS, [(width) => shown.width === width, (width) => shown.fit(width)]),
      shown.box,
    ]),
  );
  shown.box.ariaLabel = preview;
  written = { language: page.lang, chosen, update: () => choose({}) };
  written.update();
}

function made(tag, properties, children = []) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

/** Words to choose among. */
function row([label, ...names], options, [isChosen, choose]) {
  const buttons = options.map((option, place) => {
    const button = made('button', { className: 'toggle-word', type: 'button' }, [made('bdi', { textContent: names[place] })]);
    button.addEventListener('click', () => {
      choose(option);
      say();
    });
    return button;
  });
  const say = () => buttons.forEach((button, place) => (button.ariaPressed = isChosen(options[place])));
  say();
  const title = made('span', { className: 'toggles-label', textContent: label, ariaHidden: true });
  const group = made('div', { className: 'toggles', ariaLabel: label }, [title, made('div', {}, buttons)]);
  group.setAttribute('role', 'group');
  return group;
}

function part(label, field, ...others) {
  return made('div', { className: 'share-part' }, [made('label', { htmlFor: field.id, textContent: label }), field, ...others]);
}

/** A button that copies a field, and what is said of it. */
function copier(field, [copy, copied, refused]) {
  const button = made('button', { className: 'second-button', type: 'button', textContent: copy });
  const said = made('p', { className: 'share-said' });
  said.setAttribute('role', 'status');
  const say = (words, isCopied) => {
    button.textContent = isCopied ? copied : copy;
    said.textContent = words;
    said.className = isCopied ? 'visually-hidden' : 'share-said';
  };
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(field.value);
      say(copied, true);
      setTimeout(say, 2000, '');
    } catch {
      field.select();
      say(refused);
    }
  });
  return [button, said];
}

/** The frame as it will be, made so small that the whole can be seen; nothing in it can be pressed. */
function previewed(measured) {
  let frame;
  const box = made('div', { className: 'share-preview', dir: 'ltr' });
  box.setAttribute('role', 'group');
  const preview = { box, width: WIDTHS[0], show, fit };
  let height = ABOUT[2];

  // A new one each time: in the old one it would be the reader's step, to be undone.
  function show(address) {
    frame = made('iframe', { inert: true, loading: 'lazy', src: address });
    box.replaceChildren(frame);
    fit();
  }

  function fit(width = preview.width) {
    preview.width = width;
    frame.style.width = `${width}px`;
    height = tall() ?? height;
    const scale = Math.min(1, box.clientWidth / width, TALLEST / height);
    const insetInlineStart = `${(box.clientWidth - width * scale) / 2}px`;
    Object.assign(frame.style, { height: `${height}px`, insetInlineStart, transform: `scale(${scale})` });
    box.style.height = `${height * scale}px`;
  }

  // Where this page is in a sandbox, it may not look into its own frames.
  const tall = () => {
    const body = frame.contentDocument?.body;
    return body && Math.ceil(body.getBoundingClientRect().height);
  };

  function hear({ source, data }) {
    if (!box.isConnected) removeEventListener('message', hear);
    if (source !== frame.contentWindow || data?.type !== 'capquake:height') return;
    height = data.height;
    const heights = MEASURED.map((width) => {
      frame.style.width = `${width}px`;
      return tall();
    });
    measured(heights[0] && heights.map((height) => Math.ceil(height / 10) * 10));
    fit();
  }

  addEventListener('message', hear);
  new ResizeObserver(() => frame && fit()).observe(box);
  return preview;
}

const site = () => new URL(page.dataset.root, location.href).href;

const folderOf = (language) => `${site()}${language === 'ar' ? 'ar/' : ''}embed/`;

/** The link to what the page shows, with what was chosen. */
function linkOf(link, { theme, lock, parts, source }) {
  const given = link.split('&').filter((pair) => !/^(theme|lock|parts|source)=/.test(pair));
  if (theme !== 'auto') given.push(`theme=${theme}`);
  if (lock !== 'none') given.push(`lock=${lock}`);
  if (`${parts}` !== `${USUAL}`) given.push(`parts=${parts}`);
  if (source) given.push(`source=${encodeURIComponent(source)}`);
  return given.join('&');
}

/** For each layout its own height, told apart by the width of the window: an article has no style sheet of ours. */
function heightOf(heights) {
  const steps = LIMITS.map((limit, place) => {
    const more = heights[place + 1] - heights[place];
    return more ? ` ${more > 0 ? '+' : '-'} clamp(0px,(${limit}px - 100vw)*999,${Math.abs(more)}px)` : '';
  });
  return `calc(${heights[0]}px${steps.join('')})`;
}

function codeOf({ language, form }, link, heights) {
  // The page has a name in its own language alone.
  const name = language === page.lang ? document.title.replace(/ · Capquake$|[\u2066-\u2069]/g, '') : WORDS[language][0][0];
  const height = heightOf(heights);
  const script = `\n<script async src="${site()}embed.js"></script>`;
  if (form === 'element') {
    const whole = /^v=1&s=([\w-]+)$/.exec(link);
    const what = whole ? `scenario="${whole[1]}"` : `link="${escaped(link)}"`;
    return `<capquake-calculator ${what} lang="${language}" title="${escaped(name)}"
  style="display:block;min-height:${height}"></capquake-calculator>${script}`;
  }
  const frame = `<iframe src="${folderOf(language)}#${escaped(link)}" title="${escaped(name)}"
  loading="lazy" allow="clipboard-write; web-share" width="100%" height="${heights[0]}"
  style="border:0;width:100%;height:${height}"></iframe>`;
  return form === 'frame' ? frame : frame + script;
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
