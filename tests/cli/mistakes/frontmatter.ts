import type { Mistake } from './project.ts';

/** How frontmatter is written. */
export const frontmatter: readonly Mistake[] = [
  {
    mistake: 'a line with a space too few before it',
    edit: ['    role: Receiver', '   role: Receiver'],
    told: 'content/articles/anvils.md:9:4 error yaml: This line has 3 spaces before it, where the lines that it belongs with have 4: lines of one group stand below each other.',
  },
  {
    mistake: 'a line with a space too many before it',
    edit: ['    kind: investment', '     kind: investment'],
    told: 'content/articles/anvils.md:15:6 error yaml: This line has 5 spaces before it, where the lines that it belongs with have 4: lines of one group stand below each other.',
  },
  {
    mistake: 'a field that belongs to a claim, at the start of a line',
    edit: ['    status: single', 'status: single'],
    told: 'content/articles/anvils.md:25:1 error yaml: This line has 0 spaces before it, where the lines that it belongs with have 4: lines of one group stand below each other.',
  },
  {
    mistake: 'a sign of number in a value that goes on in the next line',
    edit: [
      '    statement: ',
      '    statement: The first of its lines\n      is # 1 of all\n      that it has. ',
    ],
    told: 'content/articles/anvils.md:25:7 error yaml: “# 1 of all” at the end of the line above is taken for a comment, and ends the value, so that this line belongs to nothing. Put the whole value in quotation marks.',
  },
  {
    mistake: 'no hyphen before an item of a list',
    edit: ['  - id: globex', '    id: globex'],
    told: 'content/articles/anvils.md:8:5 error yaml: A hyphen is missing here: each item of a list begins with one. Write - id: ….',
  },
  {
    mistake: 'no hyphen before the next item of a list',
    edit: ['    about: [acme', '    id: second\n    about: [acme'],
    told: 'content/articles/anvils.md:27:5 error yaml: This key stands here twice: keep one, or, if another item of the list begins here, write a hyphen before it.',
  },
  {
    mistake: 'no hyphen before the only item of a list',
    edit: ['  - id: report\n', '    id: report\n'],
    told: 'content/articles/anvils.md:31:1 error schema: sources: Write a list, each item on a line after a hyphen, not a group of keys.',
  },
  {
    mistake: 'no space after a hyphen',
    edit: ['  - id: globex', '  -id: globex'],
    told: 'content/articles/anvils.md:8:3 error yaml: A space is missing after the hyphen: write "- " before each item of a list.',
  },
  {
    mistake: 'no space after a colon',
    edit: ['title: Acme', 'title:Acme'],
    told: 'content/articles/anvils.md:2:6 error yaml: A space is missing after the colon: write title: and a space before the value.',
  },
  {
    mistake: 'no space after a colon, between braces',
    edit: ['{id: acme,', '{id:acme,'],
    told: 'content/articles/anvils.md:7:6 error unknown-key: A space is missing after the colon: write id: acme.',
  },
  {
    mistake: 'a colon in a value',
    edit: ['title: Acme and', 'title: Acme: and'],
    told: 'content/articles/anvils.md:2:8 error yaml: A colon and a space inside a value would begin another key. Put the value in quotation marks: title: "Acme: and the anvils".',
  },
  {
    mistake: 'a # in a value',
    edit: ['statement: Acme has put', 'statement: Acme is #1 and has put'],
    told: 'content/articles/anvils.md:23:16 warning value-cut: “#1 and has put more than $14 billion into Globex.” is taken for a comment, so statement is read as "Acme is". If it belongs to the text, put the whole in quotation marks: statement: "Acme is #1 and has put more than $14 billion into Globex.". If it does not, give it a line of its own.',
  },
  {
    mistake: 'an & before a value',
    edit: ['title: Acme', 'title: &Acme'],
    told: 'content/articles/anvils.md:2:14 warning value-cut: “&Acme” has a meaning of its own in YAML, so title is read as "and the anvils". Put the whole in quotation marks: title: "&Acme and the anvils".',
  },
  {
    mistake: 'Markdown in a title',
    edit: ['title: Acme and', 'title: **Acme** and'],
    told: 'content/articles/anvils.md:2:8 error yaml: A value cannot begin with * as it is. Put it in quotation marks: title: "**Acme** and the anvils".',
  },
  {
    mistake: 'a quotation mark that does not close',
    edit: ['title: Acme', 'title: "Acme'],
    told: 'content/articles/anvils.md:2:8 error yaml: The quotation mark " opens here and does not close. End the value with ", or, if the sign belongs to the text, put the whole value between two \'.',
  },
  {
    mistake: 'a quotation at the start of a value',
    edit: ['title: Acme and', 'title: "Acme" and'],
    told: 'content/articles/anvils.md:2:8 error yaml: A value that begins with " ends with the next ", and here it goes on. Put the whole value in quotation marks of the other kind: title: \'"Acme" and the anvils\'.',
  },
  {
    mistake: 'an apostrophe in single quotation marks',
    edit: ['Acme and the anvils', "'Acme’s and Globex's anvils'"],
    told: "content/articles/anvils.md:2:8 error yaml: A value that begins with ' ends with the next ', and here it goes on. Put the whole value in quotation marks of the other kind: title: \"Acme’s and Globex's anvils\".",
  },
  {
    mistake: 'a list that does not close',
    edit: ['[Ada Lovelace]', '[Ada Lovelace'],
    told: 'content/articles/anvils.md:4:10 error yaml: The bracket [ opens here and does not close before the next line: end it with ].',
  },
  {
    mistake: 'a comma in a value between braces',
    edit: ['It gives the sum.', 'It gives the sum, and more.'],
    told: 'content/articles/anvils.md:30:68 error unknown-key: Between braces a comma ends the value, and "and more." is taken for a key. Put the whole value in quotation marks: note: "It gives the sum, and more.".',
  },
  {
    mistake: 'no comma between keys in braces',
    edit: ['source: report, stance', 'source: report stance'],
    told: 'content/articles/anvils.md:30:18 error yaml: Between braces each key and its value end with a comma, and one is missing from here on; or a value has a colon and a space in it, and needs quotation marks.',
  },
  {
    mistake: 'text on the line of a >',
    edit: ['title: Acme', 'title: > Acme'],
    told: 'content/articles/anvils.md:2:8 error yaml: After > the text begins in the next line, with two spaces before it. Write it there, or put the value in quotation marks.',
  },
  {
    mistake: 'a tab',
    edit: ['    role: Receiver', '\trole: Receiver'],
    told: 'content/articles/anvils.md:9:1 error yaml: A tab stands at the start of this line: write spaces instead, as many as the lines around it have.',
  },
  {
    mistake: 'a no-break space',
    edit: ['title: Acme', 'title:\u00A0Acme'],
    told: 'content/articles/anvils.md:2:7 error yaml: This space is no ordinary one but a no-break space or its like, which YAML takes for a letter: delete it, and press the space bar.',
  },
  {
    mistake: 'a key twice',
    edit: ['dek: What', 'title: Again\ndek: What'],
    told: 'content/articles/anvils.md:3:1 error yaml: This key stands here twice: keep one.',
  },
  {
    mistake: 'a merge that Git left half done',
    edit: [
      'title: Acme and the anvils\n',
      '<<<<<<< HEAD\ntitle: Acme\n=======\ntitle: Anvils\n>>>>>>> main\n',
    ],
    told: 'content/articles/anvils.md:2:1 error yaml: Two versions of these lines stand here, as Git leaves them for you to choose: keep one, and take out the lines that begin with <<<<<<<, ======= and >>>>>>>.',
  },
  {
    mistake: 'no line of hyphens at the end',
    edit: ['---\n\nAcme', '\nAcme'],
    told: 'content/articles/anvils.md:1:1 error frontmatter: The frontmatter is not closed: end it with a line of three hyphens, then write the prose.',
  },
  {
    mistake: 'no line of hyphens at the start',
    edit: ['---\ntitle', 'title'],
    told: 'content/articles/anvils.md:1:1 error frontmatter: The file does not start with frontmatter: begin with a line of three hyphens, the fields, and three hyphens again.',
  },
];
