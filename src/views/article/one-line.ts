/** Text with each run of white space as one space. Single spaces, nearly all there is, are left as they are. */
export const onOneLine = (text: string): string => text.replace(/ \s+|[^\S ]\s*/g, ' ');
