// Glyphs as they stand on the screen, whatever order their characters have in the source.

/** The text of a place as the eye meets it from the left to the right, line by line. */
export async function painted(place) {
  return place.evaluate((element) => {
    const glyphs = [];
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      let from = 0;
      for (const character of node.data) {
        const range = document.createRange();
        range.setStart(node, from);
        range.setEnd(node, (from += character.length));
        const [rect] = range.getClientRects();
        if (rect && rect.width > 0) glyphs.push({ character, left: rect.left, line: Math.round(rect.bottom) });
      }
    }
    glyphs.sort((one, other) => one.line - other.line || one.left - other.left);
    return glyphs.map((glyph) => glyph.character).join('');
  });
}

/**
 * Where texts stand on the screen: a rectangle for each, the first time that it occurs in a place.
 * A text may be spread over several elements.
 */
export const places = (place, texts) =>
  place.evaluate((element, texts) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const characters = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (let at = 0; at < node.data.length; at += 1) characters.push([node, at]);
    }
    const all = characters.map(([node, at]) => node.data[at]).join('');
    return texts.map((text) => {
      const from = all.indexOf(text);
      if (from < 0) throw new Error(`${text} is not in: ${all}`);
      const range = document.createRange();
      range.setStart(...characters[from]);
      const [node, at] = characters[from + text.length - 1];
      range.setEnd(node, at + 1);
      return range.getBoundingClientRect().toJSON();
    });
  }, texts);

/** Every number of the page that is drawn and isolated: what it says, and how it is painted. */
export const numbers = (page) =>
  page.evaluate(() => {
    const isolates = [...document.querySelectorAll('bdi[dir="ltr"]')];
    const drawn = isolates.filter((each) => {
      const { width, height } = each.getBoundingClientRect();
      return width > 1 && height > 1 && /\p{Nd}/u.test(each.textContent);
    });
    return drawn.map((each) => {
      const glyphs = [];
      for (const node of each.childNodes) {
        for (let at = 0; at < (node.data?.length ?? 0); at += 1) {
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          glyphs.push({ character: node.data[at], left: range.getBoundingClientRect().left });
        }
      }
      glyphs.sort((one, other) => one.left - other.left);
      return { said: each.textContent, painted: glyphs.map((glyph) => glyph.character).join('') };
    });
  });
