/** Small words that belong to the surname after them. */
export const PARTICLES = new Set(
  'de da di del della van von der den bin ibn bint al el la le du dos das do y e ter ten het zu zum zur af av'.split(
    ' ',
  ),
);

/** "Abu Omar al-Masri": the article belongs to the name before it. */
export const ARTICLE = /^(?:a[dlnrstz]|ash|el)-\p{Lu}/u;

/** "von und zu": the "and" between particles is one. */
export const isParticle = ({ text }: { text: string }, before: { text: string } | undefined) =>
  PARTICLES.has(text) || (text === 'und' && before?.text === 'von');
