import { writeFile } from 'node:fs/promises';
import sharp from 'sharp';
import { launchBrowser } from '../tests/site/browser.ts';
import { serve } from '../tests/site/server.ts';

/** A claim of the sample article that was found wrong: its note says what the margin is for. */
const ADDRESS = 'articles/microsoft-openai-stargate/#claim-more-than-14-billion';
const PICTURE = 'docs/screenshot.webp';

/** `npm run screenshot`: builds the site, and takes the picture of the README from `dist`. */
const site = await serve('dist', '/');
const browser = await launchBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 820 } });
  await page.goto(site.address + ADDRESS);
  await page.evaluate(() => document.fonts.ready);
  const picture = await sharp(await page.screenshot({ animations: 'disabled' }))
    .webp({ quality: 80 })
    .toBuffer();
  await writeFile(PICTURE, picture);
  console.log(`${PICTURE}: ${Math.ceil(picture.length / 1024)} KB.`);
} finally {
  await browser.close();
  await site.close();
}
