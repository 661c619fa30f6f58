/**
 * ADX, the XML of aggregate data exchange (IHE QRPH ADX, `urn:ihe:qrph:adx:2015`), as DHIS2 reads and writes it: one group for each org unit and
 * period, its period a first day and a length. Parts of a share are the dimension `part`. Nothing outside the file is ever fetched: entities and
 * document types are not resolved.
 */
import type { RawValue } from '@konvergen/core/intake/exchange/accept-values.ts'
import { type DataValue, writtenValues } from '@konvergen/core/intake/exchange/data-values.ts'
import { intervalOf, periodOfInterval } from '@konvergen/core/intake/exchange/period.ts'
import { Parser } from 'htmlparser2'
import { COMBO_OF } from './json.ts'

const NAMESPACE = 'urn:ihe:qrph:adx:2015'

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
}
// oxlint-disable-next-line no-control-regex -- characters that XML 1.0 cannot hold at all
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g
const escaped = (text: string): string => text.replace(NOT_XML, '').replace(/[&<>"\r\n\t]/g, (sign) => ESCAPES[sign] ?? sign)

/** `exported`: the moment of export, ISO 8601; a clock is the caller's. Values whose period ADX has no words for are left out. */
export function writeAdx(values: readonly DataValue[], exported: string): string {
  const groups = new Map<string, string[]>()
  for (const { element, period, orgUnit, part, value, comment } of writtenValues(values)) {
    const interval = intervalOf(period)
    if (interval === null) continue
    const head = `  <group orgUnit="${escaped(orgUnit)}" period="${interval}">`
    const dimension = COMBO_OF[part] === null ? '' : ` part="${COMBO_OF[part]}"`
    const start = `    <dataValue dataElement="${escaped(element)}"${dimension} value="${String(value)}"`
    const line = comment === null ? `${start}/>` : `${start}><annotation>${escaped(comment)}</annotation></dataValue>`
    groups.set(head, [...(groups.get(head) ?? []), line])
  }
  const body = [...groups].flatMap(([head, lines]) => [head, ...lines, '  </group>'])
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<adx xmlns="${NAMESPACE}" exported="${escaped(exported)}">`,
    ...body,
    '</adx>',
    '',
  ].join('\n')
}

/** null when it is no ADX, or breaks off. */
export function readAdx(text: string): RawValue[] | null {
  const found: RawValue[] = []
  let root = false
  let closed = false
  let group: { readonly orgUnit: string | null; readonly period: string | null } | null = null
  let open: RawValue | null = null
  let annotation: string | null = null
  const parser = new Parser(
    {
      onopentag: (qualified, attributes) => {
        const name = localName(qualified)
        if (name === 'adx') root = true
        if (name === 'group') group = { orgUnit: attributes.orgUnit ?? null, period: periodOf(attributes.period) }
        if (name === 'dataValue' && group !== null) {
          const part = attributes.part ?? attributes.PART ?? null
          open = { element: attributes.dataElement ?? null, ...group, part, value: attributes.value ?? null, comment: null, deleted: false }
        }
        if (name === 'annotation' && open !== null) annotation = ''
      },
      ontext: (piece) => {
        if (annotation !== null) annotation += piece
      },
      onclosetag: (qualified, implied) => {
        const name = localName(qualified)
        if (name === 'annotation' && open !== null) {
          open = { ...open, comment: annotation }
          annotation = null
        }
        if (name === 'dataValue' && open !== null) {
          found.push(open)
          open = null
        }
        if (name === 'group') group = null
        if (name === 'adx') closed = !implied
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.write(text)
  parser.end()
  return root && closed ? found : null
}

const localName = (qualified: string): string => qualified.slice(qualified.indexOf(':') + 1)

/** As written where it is no interval that we know: the Issue then shows it. */
function periodOf(interval: string | undefined): string | null {
  return interval === undefined ? null : (periodOfInterval(interval) ?? interval)
}
