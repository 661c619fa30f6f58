/** The people behind a number, of one's own areas: children by initials, families by name; each leads to its own page. */
import { CHILD_LISTS, FAMILY_LISTS } from '@konvergen/contract/causes.ts'
import { CAUSES_OF_CHILD, FAMILY_CAUSES, FOUR_PARTS } from '@konvergen/core/situation/causes/risk-factors.ts'
import type { CauseList, CausesSearch } from '../../../app/causes-search.ts'
import { useMay } from '../../../app/may.ts'
import { oneOf } from '../../../app/read-search.ts'
import { Drawer } from '../../../parts/drawer.tsx'
import { CAUSES_TEXT } from '../../../text/causes.ts'
import { useSay } from '../../../text/say.ts'
import { useText } from '../../../text/text.ts'
import { ChildRows } from './child-rows.tsx'
import { FamilyRows } from './family-rows.tsx'
import { sayRule } from './risk-card.tsx'
import { namedCauses, sayCause, sayTogether } from './say-causes.ts'
import type { CausesChange } from './use-causes-change.ts'

const NAMES = {
  stunting: CAUSES_TEXT.listStunted,
  berisiko: CAUSES_TEXT.listRisk,
  'tidak-ditimbang': CAUSES_TEXT.listWeighed,
  krs: CAUSES_TEXT.listKrs,
  baru: CAUSES_TEXT.listNew,
  'belum-didampingi': CAUSES_TEXT.listAlone,
} as const satisfies Record<CauseList, unknown>

interface ListDrawerProps {
  readonly kab: string
  readonly search: CausesSearch
  readonly onChange: CausesChange
}

export function ListDrawer({ kab, search, onChange }: ListDrawerProps) {
  const t = useText()
  const say = useSay()
  const may = useMay()
  const { daftar, sebab, aturan, gabungan, faktor: dilihat, wilayah, halaman = 1 } = search
  if (daftar === undefined) return null
  const [ofChildren, ofFamilies] = [oneOf(daftar, CHILD_LISTS), oneOf(daftar, FAMILY_LISTS)]
  if (!may(ofChildren === undefined ? 'sasaran.read' : 'measurement.read', kab)) return null
  const close = () => onChange({ daftar: undefined, sebab: undefined, aturan: undefined, gabungan: undefined, halaman: undefined })
  const onPage = (page: number) => onChange({ halaman: page === 1 ? undefined : page })
  const faktor = sebab === undefined ? undefined : sayCause(sebab, { t })
  const together = gabungan === undefined ? undefined : t(CAUSES_TEXT.onlyThese, { gabungan: sayTogether(namedCauses(gabungan), { t }) })
  const only = together ?? faktor ?? (aturan === undefined ? undefined : sayRule(aturan, { t, say }))
  const title = only === undefined ? t(NAMES[daftar]) : t(CAUSES_TEXT.listWith, { daftar: t(NAMES[daftar]), faktor: only })
  return (
    <Drawer title={title} onClose={close}>
      {ofChildren !== undefined && (
        <ChildRows
          kab={kab}
          onPage={onPage}
          asked={{ daftar: ofChildren, faktor: oneOf(sebab, CAUSES_OF_CHILD), aturan, gabungan, dilihat, wilayah, halaman }}
        />
      )}
      {ofFamilies !== undefined && (
        <FamilyRows
          kab={kab}
          onPage={onPage}
          asked={{ daftar: ofFamilies, faktor: oneOf(sebab, [...FAMILY_CAUSES, ...FOUR_PARTS]), gabungan, wilayah, halaman }}
        />
      )}
    </Drawer>
  )
}
