/** The writers' names of a byline, without "By" and what stands behind the names; null when nothing is left. */
export function bylineOf(line: string): string | null {
  const bare = line
    .replace(
      /^(?:by|written by|reported by|story by|words by|posted by|published by|author|von|par|por|di|door|av)\b ?:? ?/iu,
      '',
    )
    .replace(/\s*(?:[|·•]|\b(?:updated|published|posted)\b|\bon \p{Lu}\p{Ll}+ \d).*$/iu, '')
    .replace(/[\s,;:–—-]+$/gu, '')
    .trim();
  return bare === '' ? null : bare;
}
