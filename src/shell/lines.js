// Lines that are pasted into a field for a number. Browsers make spaces of their ends, and `142` and `118` would
// become one number; a tab stays in the text and in no number, so that it is refused as several.
export function keepLinesApart() {
  addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain').trim() ?? '';
    if (!/[\r\n]/.test(text) || !event.target.matches?.('input[inputmode=decimal]')) return;
    event.preventDefault();
    // As typing does, so that it can be undone.
    document.execCommand('insertText', false, text.replace(/\s*[\r\n]\s*/g, '\t'));
  });
}
