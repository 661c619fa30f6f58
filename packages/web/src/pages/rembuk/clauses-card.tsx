/** The clauses, in the order in which they are read out. */
import type { ClauseView, RembukDetail } from '@konvergen/contract/rembuk.ts'
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { REMBUK } from '../../text/rembuk.ts'
import { useText } from '../../text/text.ts'
import { AddClause } from './add-clause.tsx'
import { ClauseItem } from './clause-item.tsx'

export function ClausesCard({ kab, rembuk }: { kab: string; rembuk: RembukDetail }) {
  const t = useText()
  const [isAdding, setAdding] = useState(false)
  const { butirRinci, keadaan, bolehUbah } = rembuk
  const isOpen = bolehUbah && (keadaan === 'direncanakan' || keadaan === 'dilaksanakan')
  return (
    <Card title={t(REMBUK.clauses)}>
      {butirRinci.length === 0 && <p>{t(REMBUK.noClause)}</p>}
      <ol>
        {butirRinci.map((clause: ClauseView) => (
          <ClauseItem key={clause.id} kab={kab} rembuk={rembuk} clause={clause} isOpen={isOpen} />
        ))}
      </ol>
      {isOpen && !isAdding && <Button onClick={() => setAdding(true)}>{t(REMBUK.add)}</Button>}
      {isAdding && <AddClause kab={kab} id={rembuk.id} onDone={() => setAdding(false)} />}
    </Card>
  )
}
