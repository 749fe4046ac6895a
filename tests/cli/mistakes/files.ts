import type { Mistake } from './project.ts';

/** What files are called, and what is in them. */
export const files: readonly Mistake[] = [
  {
    mistake: 'a name that ends in .MD',
    files: {
      'content/articles/bridge.MD':
        '---\ntitle: A\ndek: x\nauthors: [Ada Lovelace]\npublished: 2026-11-23\n---\n\nProse.\n',
    },
    told: 'content/articles/bridge.MD:1:1 error passed-over: Articles are files that end in .md, so this one is not read: call it bridge.md, or take it away.',
  },
  {
    mistake: 'a name that ends in .markdown',
    files: {
      'content/articles/bridge.markdown':
        '---\ntitle: A\ndek: x\nauthors: [Ada Lovelace]\npublished: 2026-11-23\n---\n\nProse.\n',
    },
    told: 'content/articles/bridge.markdown:1:1 error passed-over: Articles are files that end in .md, so this one is not read: call it bridge.md, or take it away.',
  },
  {
    mistake: 'a hidden folder',
    files: {
      'content/articles/.old/bridge.md':
        '---\ntitle: A\ndek: x\nauthors: [Ada Lovelace]\npublished: 2026-11-23\n---\n\nProse.\n',
    },
    told: 'content/articles/.old/bridge.md:1:1 error passed-over: What has a name that begins with a point is hidden and is not read: give the file or its folder another name, or take it away.',
  },
  {
    mistake: 'a name with spaces and capitals',
    files: {
      'content/articles/My Bridge.md':
        '---\ntitle: A\ndek: x\nauthors: [Ada Lovelace]\npublished: 2026-11-23\n---\n\nProse.\n',
    },
    told: "content/articles/My Bridge.md:2:1 error file-name: The file's name becomes the address /articles/My Bridge/: use lower-case letters, digits and single hyphens, such as my-bridge.md.",
  },
  {
    mistake: 'a name that another article has',
    files: {
      'content/articles/2025/anvils.md':
        '---\ntitle: A\ndek: x\nauthors: [Ada Lovelace]\npublished: 2026-11-23\n---\n\nProse.\n',
    },
    told: 'content/articles/anvils.md:1:1 error duplicate-slug: content/articles/2025/anvils.md already has the address /articles/anvils/: give this file another name.',
  },
  {
    mistake: 'a name that no folder can have on Windows',
    files: {
      'content/articles/con.md':
        '---\ntitle: A\ndek: x\nauthors: [Ada Lovelace]\npublished: 2026-11-23\n---\n\nProse.\n',
    },
    told: "content/articles/con.md:2:1 error file-name: The file's name: On Windows con is the name of a device, and no folder of pages can be called so: choose another name.",
  },
  {
    mistake: 'an entity file with a name of its own',
    files: {
      'content/entities/Daily Anvil.yaml':
        'name: The Daily Anvil\nkind: publication\ndescription: A paper.\n',
    },
    told: "content/entities/Daily Anvil.yaml:1:1 error file-name: The file's name is the entity's id and becomes the address #entity-Daily Anvil: use lower-case letters, digits and single hyphens, such as daily-anvil.",
  },
  {
    mistake: 'an entity of a kind that there is not',
    files: {
      'content/entities/daily-anvil.yaml': 'name: The Daily Anvil\nkind: paper\ndescription: A paper.\n',
    },
    told: 'content/entities/daily-anvil.yaml:2:7 error schema: kind: Write company, person, venture, publication, platform, agency or product, not "paper".',
  },
  {
    mistake: 'an entity without a description',
    files: { 'content/entities/daily-anvil.yaml': 'name: The Daily Anvil\nkind: publication\n' },
    told: 'content/entities/daily-anvil.yaml:1:1 error missing-field: description is missing. Write text such as "Software and cloud company.".',
  },
  {
    mistake: 'a # in the description of an entity',
    files: {
      'content/entities/daily-anvil.yaml':
        'name: The Daily Anvil\nkind: publication\ndescription: The #1 paper on anvils.\n',
    },
    told: 'content/entities/daily-anvil.yaml:3:14 warning value-cut: “#1 paper on anvils.” is taken for a comment, so description is read as "The". If it belongs to the text, put the whole in quotation marks: description: "The #1 paper on anvils.". If it does not, give it a line of its own.',
  },
  {
    mistake: 'a control character',
    files: {
      'content/articles/bridge.md':
        '---\ntitle: A\u0007\ndek: x\nauthors: [Ada Lovelace]\npublished: 2026-11-23\n---\n\nProse.\n',
    },
    told: 'content/articles/bridge.md:2:9 error control-character: A control character (U+0007) stands here, which no reader sees: delete it, or write the words around it anew.',
  },
  {
    mistake: 'a file in UTF-16',
    files: {
      'content/articles/bridge.md': Buffer.from(
        '\uFEFF---\ntitle: A\ndek: x\nauthors: [Ada Lovelace]\npublished: 2026-11-23\n---\n\nProse.\n',
        'utf16le',
      ),
    },
    told: 'content/articles/bridge.md:1:1 error encoding: The file is in UTF-16: open it in the program that wrote it, and save it with the encoding UTF-8.',
  },
  {
    mistake: 'a file in Windows-1252',
    files: {
      'content/articles/bridge.md': Buffer.from(
        '---\ntitle: Zoë\ndek: x\nauthors: [Ada Lovelace]\npublished: 2026-11-23\n---\n\nProse.\n',
        'latin1',
      ),
    },
    told: 'content/articles/bridge.md:2:1 error encoding: The file is not in UTF-8 from this line on, but most likely in Windows-1252 or Latin-1: open it in the program that wrote it, and save it with the encoding UTF-8.',
  },
  {
    mistake: 'text that was pasted from a word processor as an article',
    files: { 'content/articles/bridge.md': 'The bridge\n\nIt cost twice as much.\n' },
    told: 'content/articles/bridge.md:1:1 error frontmatter: The file does not start with frontmatter: begin with a line of three hyphens, the fields, and three hyphens again.',
  },
  {
    mistake: 'an article that was published and is gone',
    files: { 'content/record/bridge.yaml': '# Written by npm run seal.\narticle: bridge\n' },
    told: 'content/record/bridge.yaml:1:1 error article-vanished: The article "bridge" was published and its file is gone, but /articles/bridge/ and the addresses of its claims are public. Put content/articles/bridge.md back under this name (git log --all -- "content/articles/**/bridge.md" finds it); to take back what it says, withdraw its claims. If it was sealed by mistake and no reader has seen it, delete content/record/bridge.yaml.',
  },
];
