/** The cut-offs of 4T: those of this round, and the district's own for the rounds to come; their certainty is said. */

import type { RoundSchema } from '@konvergen/contract/verval.ts'
import { areCutOffs, CUT_OFF_RANGES, type CutOffs, SHIPPED_CUT_OFFS } from '@konvergen/core/verval/cut-offs.ts'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useMay } from '../../app/may.ts'
import { cutOffsQuery } from '../../app/verval-queries.ts'
import styles from './board.module.css'
import { Button, Card, Note, ProblemNote, Skeleton, TextField } from './furniture.ts'
import { sayCutOff } from './say-family.ts'
import { useSetCutOffs } from './use-verval-acts.ts'
import { type Speak, useText, VERVAL } from './words.ts'

const FIELDS = {
  youngBelow: VERVAL.young,
  oldAbove: VERVAL.old,
  manyFrom: VERVAL.many,
  closeBelowMonths: VERVAL.close,
} as const satisfies Readonly<Record<keyof CutOffs, unknown>>
const NAMES = Object.keys(FIELDS) as (keyof CutOffs)[]

function sayCutOffs(batas: CutOffs, t: Speak): string {
  const names = ['terlaluMuda', 'terlaluTua', 'terlaluBanyak', 'terlaluDekat'] as const
  return names.map((name) => sayCutOff(name, batas, t)?.toLowerCase()).join('; ')
}

export function CutOffsCard({ kab, round }: { kab: string; round: RoundSchema }) {
  const t = useText()
  const may = useMay()
  const own = useQuery(cutOffsQuery(kab))
  return (
    <Card title={t(VERVAL.cutOffs)}>
      <p className={styles['small']}>{t(VERVAL.cutOffsRound, { batas: sayCutOffs(round.batas ?? SHIPPED_CUT_OFFS, t) })}</p>
      {own.isError && <ProblemNote problem={own.error} />}
      {own.isPending && <Skeleton heights={[60]} />}
      {own.data !== undefined && <p className={styles['small']}>{t(own.data.bawaan ? VERVAL.cutOffsShipped : VERVAL.cutOffsOwn)}</p>}
      {own.data !== undefined && may('verval.begin', kab) && <Form kab={kab} batas={own.data.batas} />}
    </Card>
  )
}

function Form({ kab, batas }: { kab: string; batas: CutOffs }) {
  const t = useText()
  const [typed, setTyped] = useState<Readonly<Record<keyof CutOffs, string>>>({
    youngBelow: String(batas.youngBelow),
    oldAbove: String(batas.oldAbove),
    manyFrom: String(batas.manyFrom),
    closeBelowMonths: String(batas.closeBelowMonths),
  })
  const [isAsked, setAsked] = useState(false)
  const save = useSetCutOffs(kab)
  const wanted = Object.fromEntries(NAMES.map((name) => [name, Number(typed[name])])) as unknown as CutOffs
  return (
    <form
      className={styles['cutOffs']}
      onSubmit={(event) => {
        event.preventDefault()
        setAsked(true)
        if (areCutOffs(wanted)) save.mutate(wanted)
      }}
    >
      {NAMES.map((name) => {
        const [least, most] = CUT_OFF_RANGES[name]
        const isRight = areCutOffs({ ...SHIPPED_CUT_OFFS, [name]: wanted[name] })
        return (
          <TextField
            key={name}
            label={t(FIELDS[name])}
            inputMode="numeric"
            value={typed[name]}
            wrong={isAsked && !isRight ? t(VERVAL.cutOffWrong, { least, most }) : undefined}
            onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
          />
        )
      })}
      <Button type="submit" disabled={save.isPending}>
        {t(VERVAL.saveCutOffs)}
      </Button>
      {save.isSuccess && <Note tone="good" title={t(VERVAL.savedCutOffs)} />}
      {save.isError && <ProblemNote problem={save.error} />}
    </form>
  )
}
