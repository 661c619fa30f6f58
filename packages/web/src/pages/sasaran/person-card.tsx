/**
 * Who a family is: names and address for whoever works with it, of numbers the last digits; whole numbers once somebody said what for. They are kept by
 * this page alone and go when it is left.
 */
import { revealFamily } from '@konvergen/contract/families.ts'
import type { AnswerOf } from '@konvergen/contract/route.ts'
import { PURPOSES, type PurposeName } from '@konvergen/core/accounts/purposes.ts'
import { useState } from 'react'
import { call } from '../../app/call.ts'
import { useMay } from '../../app/may.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { AskPurpose } from '../../parts/subject/ask-purpose.tsx'
import { FAMILIES } from '../../text/families.ts'
import { useText } from '../../text/text.ts'
import styles from './families-page.module.css'
import { type Family, sayPlace } from './say-family.ts'

interface Revealed {
  readonly person: AnswerOf<typeof revealFamily>
  readonly purpose: PurposeName
}

export function PersonCard({ kab, family, village }: { kab: string; family: Family; village: string }) {
  const t = useText()
  const mayReveal = useMay()('sasaran.reveal', kab, family.desa) && family.dihapus === null
  const [isAsking, setAsking] = useState(false)
  const [revealed, setRevealed] = useState<Revealed | null>(null)
  const ends = (digits: string | null) => (digits === null ? null : t(FAMILIES.ends, { digits }))
  const { kepala, istri, kkAkhir, nikAkhir } = family
  const numbers =
    revealed === null
      ? ([
          [FAMILIES.kk, ends(kkAkhir)],
          [FAMILIES.nik, ends(nikAkhir)],
        ] as const)
      : ([
          [FAMILIES.kk, revealed.person.noKk],
          [FAMILIES.nik, revealed.person.nikKepala],
          [FAMILIES.nikWife, revealed.person.nikIstri],
          [FAMILIES.kki, revealed.person.kki],
        ] as const)
  const place = [sayPlace(family), village].filter((part) => part !== '').join(', ')
  const facts = [[FAMILIES.head, kepala], [FAMILIES.wife, istri], ...numbers, [FAMILIES.address, place]] as const
  return (
    <Card
      title={t(FAMILIES.person)}
      hint={revealed === null ? undefined : t(FAMILIES.personOpen, { purpose: t(PURPOSES[revealed.purpose]) })}
    >
      <dl className={styles['person']}>
        {facts.map(([label, value]) => (
          <div key={label.id}>
            <dt>{t(label)}</dt>
            <dd>{value ?? t(FAMILIES.notRecorded)}</dd>
          </div>
        ))}
      </dl>
      <div className={`${styles['acts']} tanpa-cetak`}>
        {revealed !== null && <Button onClick={() => setRevealed(null)}>{t(FAMILIES.hide)}</Button>}
        {revealed === null && mayReveal && <Button onClick={() => setAsking(true)}>{t(FAMILIES.reveal)}</Button>}
      </div>
      {isAsking && (
        <AskPurpose
          title={FAMILIES.revealTitle}
          body={FAMILIES.revealBody}
          go={FAMILIES.revealNow}
          going={FAMILIES.revealing}
          ask={(tujuan) => call(revealFamily, { params: { kab, id: family.id }, body: { tujuan } })}
          onAnswer={(person, purpose) => {
            setRevealed({ person, purpose })
            setAsking(false)
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </Card>
  )
}
