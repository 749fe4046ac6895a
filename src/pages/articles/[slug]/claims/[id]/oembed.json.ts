import type { APIRoute } from 'astro';
import { claimOembed } from '../../../../../exports/embed.ts';
import { type ClaimFile, claimFiles, json } from '../../../../../site/endpoints.ts';
import { publication } from '../../../../../site/publication.ts';

export const getStaticPaths = claimFiles;

export const GET: APIRoute<ClaimFile> = ({ props }) =>
  json(claimOembed(props.article, props.claim, publication));
