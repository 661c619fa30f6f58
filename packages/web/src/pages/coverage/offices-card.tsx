/** Who has not reported: each office with how much is in, which villages are silent, where it stands, and the way to its form. */
import type { BoardAnswer } from '@konvergen/contract/coverage.ts'
import { useState } from 'react'
import { useMay } from '../../app/may.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { PlainTable } from '../../parts/plain-table.tsx'
import { ShareText } from '../../parts/share-text.tsx'
import { Empty } from '../../parts/states.tsx'
import { OFFICES } from '../../text/coverage.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { orderedOffices } from './arrange-board.ts'
import styles from './coverage-page.module.css'
import { OfficeRow } from './office-row.tsx'
import { sayReminder } from './say-board.ts'

interface OfficesCardProps {
  readonly kab: string
  readonly name: string
  readonly board: BoardAnswer
}

export function OfficesCard({ kab, name, board }: OfficesCardProps) {
  const t = useText()
  const say = useSay()
  const mayForAll = useMay()('coverage.enter-for', kab)
  const [isText, setText] = useState(false)
  if (board.lembaga.length === 0) {
    return (
      <Empty title={t(OFFICES.nothingAsked)}>
        <p>{t(OFFICES.nothingAskedBody)}</p>
      </Empty>
    )
  }
  const address = `${window.location.origin}/k/${kab}/cakupan?periode=${board.periode}`
  const heads = [OFFICES.office, OFFICES.entered, OFFICES.silent, OFFICES.state, OFFICES.form].map((head) => t(head))
  return (
    <Card title={t(OFFICES.title)} hint={t(OFFICES.hint)}>
      <PlainTable label={t(OFFICES.title)} heads={heads}>
        {orderedOffices(board.lembaga).map((office) => (
          <OfficeRow key={office.id ?? ''} kab={kab} periode={board.periode} office={office} names={board.wilayah} mayForAll={mayForAll} />
        ))}
      </PlainTable>
      <div className={`${styles['tail']} tanpa-cetak`}>
        <div>
          <Button aria-expanded={isText} onClick={() => setText(!isText)}>
            {t(isText ? OFFICES.hideText : OFFICES.toText)}
          </Button>
        </div>
        {isText && <ShareText text={sayReminder(board, name, address, { t, say })} />}
      </div>
    </Card>
  )
}
