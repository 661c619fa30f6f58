/** Tab-separated as spreadsheets copy it, with quoted cells that hold line breaks. */
export function blockOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  let at = 0
  while (at < text.length) {
    const row = rows.at(-1) ?? []
    const quoted = text[at] === '"' ? /^"((?:[^"]|"")*)"(?=[\t\r\n]|$)/.exec(text.slice(at)) : null
    const cell = quoted?.[0] ?? /^[^\t\r\n]*/.exec(text.slice(at))?.[0] ?? ''
    row.push(quoted === null ? cell : (quoted[1] ?? '').replaceAll('""', '"'))
    at += cell.length
    if (text[at] === '\t') {
      at += 1
      if (at === text.length) row.push('')
      continue
    }
    if (text[at] === '\r') at += 1
    if (text[at] === '\n') at += 1
    if (at < text.length) rows.push([])
  }
  return rows
}
