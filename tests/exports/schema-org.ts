/**
 * The types and properties of schema.org 30.0 that the pages use, kept by hand: a type has its own properties and those
 * of its parents. A property that is not here is first looked up at https://schema.org/version/30.0.
 */
const thing = ['alternateName', 'description', 'image', 'name', 'sameAs', 'url'];
const creativeWork = [
  ...thing,
  ...[
    'about',
    'archivedAt',
    'author',
    'citation',
    'correction',
    'creativeWorkStatus',
    'dateModified',
    'datePublished',
    'keywords',
    'temporalCoverage',
  ],
  ...[
    'headline',
    'inLanguage',
    'isAccessibleForFree',
    'isBasedOn',
    'license',
    'mentions',
    'publisher',
    'text',
    'version',
  ],
];
const organization = [...thing, 'email', 'leiCode'];

export const schemaOrg: Readonly<Record<string, readonly string[]>> = {
  AnalysisNewsArticle: [...creativeWork, 'wordCount'],
  BreadcrumbList: [...thing, 'itemListElement'],
  Claim: [...creativeWork, 'appearance', 'firstAppearance'],
  ClaimReview: [...creativeWork, 'claimReviewed', 'itemReviewed', 'reviewBody', 'reviewRating'],
  Corporation: [...organization, 'tickerSymbol'],
  CorrectionComment: creativeWork,
  CreativeWork: creativeWork,
  GovernmentOrganization: organization,
  ListItem: [...thing, 'item', 'position'],
  MonetaryAmount: [...thing, 'currency', 'maxValue', 'minValue', 'validFrom', 'value'],
  NewsMediaOrganization: organization,
  Organization: organization,
  Person: [...thing, 'email'],
  Product: thing,
  QuantitativeValue: [...thing, 'maxValue', 'minValue', 'unitText', 'value'],
  Quotation: creativeWork,
  Rating: [...thing, 'bestRating', 'ratingValue', 'worstRating'],
  Service: thing,
};
