import type { ConfigData } from 'html-validate';

/** Of html-validate’s recommended preset, what is not asked for. */
export const rules: NonNullable<ConfigData['rules']> = {
  /* Matters of style: Astro and hast write HTML each in their own, and both are valid. */
  'attr-quotes': 'off',
  'attribute-boolean-style': 'off',
  'no-trailing-whitespace': 'off',
  'void-style': 'off',
  /* The ledger’s filter answers each choice at once, and is there only where its script is. */
  'wcag/h32': 'off',
  /* A link that is a sign is named by its title, for the pointer too; axe looks whether links have names. */
  'wcag/h30': 'off',
  /* Boxes of one question share its name. */
  'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
  /* A long headline stays whole. */
  'long-title': 'off',
  /* The columns of Markdown’s tables are aligned by this attribute: the policy of the page forbids inline style. */
  'no-deprecated-attr': 'off',
};
