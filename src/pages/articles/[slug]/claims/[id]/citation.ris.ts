import type { APIRoute } from 'astro';
import { citations, claimWork } from '../../../../../exports/citations/index.ts';
import { type ClaimFile, claimFiles } from '../../../../../site/endpoints.ts';
import { publication } from '../../../../../site/publication.ts';
import { answer } from '../../../../../site/responses.ts';

export const getStaticPaths = claimFiles;

export const GET: APIRoute<ClaimFile> = ({ props }) =>
  answer(
    citations(claimWork(props.article, props.claim, publication)).ris,
    'application/x-research-info-systems',
  );
