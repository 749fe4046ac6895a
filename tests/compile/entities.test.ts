import { expect, test } from 'vitest';
import { compileEntities } from '../../src/compile/entities.ts';
import { report } from '../../src/reporters/problems.ts';

const problems = (text: string, path = 'content/entities/acme.yaml') =>
  report(compileEntities([{ path, text }]).problems);

test('an entity is known by the name of its file', () => {
  const { registry } = compileEntities([
    {
      path: 'content/entities/acme.yaml',
      text: 'name: Acme\nkind: company\ndescription: Maker of anvils.\n',
    },
  ]);
  expect([...registry]).toEqual([
    [
      'acme',
      { name: 'Acme', kind: 'company', description: 'Maker of anvils.', aliases: [], identifiers: {} },
    ],
  ]);
});

test('a bad entity file is told everything that is wrong with it', () => {
  expect(
    problems(
      'name: Acme\nkind: firm\nalias: [A]\nwebsite: acme.com\nidentifiers: {ticker: ACME, wikidata: 5, lei: x}\n',
    ),
  ).toMatchInlineSnapshot(`
    "content/entities/acme.yaml
    1:1  error description is missing. Write text such as "Software and cloud company.".                   missing-field glosswire
    2:7  error kind: Write company, person, venture, publication, platform, agency or product, not "firm". schema        glosswire
    3:1  error Unknown key "alias". Did you mean "aliases"?                                                unknown-key   glosswire
    4:10 error website: Write a whole address that starts with https:// or http://, not "acme.com".        schema        glosswire
    5:23 error identifiers.ticker: "ACME" is not of the form NASDAQ:MSFT.                                  schema        glosswire
    5:39 error identifiers.wikidata: Write text such as "Q2283", not 5.                                    schema        glosswire
    5:47 error identifiers.lei: "x" is not of the form INR2EJN1ERAN0W5ZP974.                               schema        glosswire

    ✖ 7 errors"
  `);
});

test('an empty file is told what is missing', () => {
  expect(problems('')).toMatchInlineSnapshot(`
    "content/entities/acme.yaml
    1:1 error The file must be keys with values, not an empty value. schema glosswire

    ✖ 1 error"
  `);
});

test('a file that is not YAML is told so', () => {
  expect(problems('name: "Acme\n')).toMatchInlineSnapshot(`
    "content/entities/acme.yaml
    1:7 error The quotation mark " opens here and does not close. End the value with ", or, if the sign belongs to the text, put the whole value between two '. yaml glosswire

    ✖ 1 error"
  `);
});

test('a file name that is no id is told what one looks like', () => {
  expect(
    problems('name: Acme\nkind: company\ndescription: x\n', 'content/entities/Acme Corp.yaml'),
  ).toMatchInlineSnapshot(`
    "content/entities/Acme Corp.yaml
    1:1 error The file's name is the entity's id and becomes the address #entity-Acme Corp: use lower-case letters, digits and single hyphens, such as acme-corp. file-name glosswire

    ✖ 1 error"
  `);
});

test('of two files with one id the second is refused, wherever they are', () => {
  const text = 'name: Acme\nkind: company\ndescription: x\n';
  const paths = ['content/entities/b/acme.yaml', 'content/entities/a/acme.yaml', 'content/entities/acme.yml'];
  expect(report(compileEntities(paths.map((path) => ({ path, text }))).problems)).toMatchInlineSnapshot(`
    "content/entities/acme.yml
    1:1 error content/entities/a/acme.yaml already has the id acme, and of two files with one id only one could be meant: give this one another name. duplicate-id glosswire

    content/entities/b/acme.yaml
    1:1 error content/entities/a/acme.yaml already has the id acme, and of two files with one id only one could be meant: give this one another name. duplicate-id glosswire

    ✖ 2 errors"
  `);
});

test('words that except nothing are told so', () => {
  const text =
    'name: Acme\nkind: company\ndescription: x\naliases: [Anvils]\nnot: [Acme bend, Anvils Street, bend]\n';
  expect(problems(text)).toMatchInlineSnapshot(`
    "content/entities/acme.yaml
    5:33 error “bend” contains no name of Acme: write whole phrases such as “Acme …”, in which the name does not mean it. schema glosswire

    ✖ 1 error"
  `);
});
