// QR codes are drawn by a program of their own, brought when one is wanted. Without it there is none.

/** `bring` promises a function from a link to the path of its code. */
export function drawCodes(bring) {
  document.addEventListener('capquake:code', async ({ detail }) => {
    try {
      const draw = await bring();
      document.dispatchEvent(new CustomEvent('capquake:code-drawn', { detail: draw(detail) }));
    } catch (error) {
      console.info(error);
    }
  });
}
