/** xsd:dateTime in UTC, as the Web Annotation model demands; of a date no more than the day is known. */
export const utc = (day: string): string => `${day}T00:00:00Z`;
