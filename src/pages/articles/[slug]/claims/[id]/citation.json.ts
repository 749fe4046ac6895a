import type { APIRoute } from 'astro';
import { citations, claimWork } from '../../../../../exports/citations/index.ts';
import { type ClaimFile, claimFiles, json } from '../../../../../site/endpoints.ts';
import { publication } from '../../../../../site/publication.ts';

export const getStaticPaths = claimFiles;

export const GET: APIRoute<ClaimFile> = ({ props }) =>
  json(
    citations(claimWork(props.article, props.claim, publication)).csl,
    'application/vnd.citationstyles.csl+json',
  );
