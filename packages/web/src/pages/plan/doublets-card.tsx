/** Activities that are alike in the same village, group by group. */
import type { ProgramsAnswer } from '@konvergen/contract/programs.ts'
import type { MoneySource } from '@konvergen/core/plan/activity.ts'
import { SOURCE_WORDS } from '@konvergen/core/plan/words.ts'
import { Link } from '@tanstack/react-router'
import { Card } from '../../parts/card.tsx'
import { Tag } from '../../parts/tags.tsx'
import { PLAN } from '../../text/plan.ts'
import { PROGRAMS } from '../../text/plan-versions.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './plan.module.css'
import { sayMoney } from './say-plan.ts'

type Doublet = ProgramsAnswer['doublets'][number]

interface DoubletsCardProps {
  readonly kab: string
  readonly programs: ProgramsAnswer
}

export function DoubletsCard({ kab, programs }: DoubletsCardProps) {
  const t = useText()
  const say = useSay()
  const { doublets, counts } = programs
  return (
    <Card title={t(PROGRAMS.doublets)} hint={t(PROGRAMS.doubletsHint)}>
      {doublets.length === 0 && <p>{t(PROGRAMS.nothing)}</p>}
      {doublets.map((doublet) => (
        <DoubletPart
          key={`${doublet.basis} ${doublet.activities.map(({ id }) => id).join(' ')} ${doublet.code}`}
          kab={kab}
          programs={programs}
          doublet={doublet}
        />
      ))}
      {counts.doublets > doublets.length && <p>{t(PROGRAMS.more, { n: doublets.length, all: say.number(counts.doublets) })}</p>}
    </Card>
  )
}

const isSource = (source: string): source is MoneySource => Object.hasOwn(SOURCE_WORDS, source)

function DoubletPart({ kab, programs, doublet }: DoubletsCardProps & { readonly doublet: Doublet }) {
  const t = useText()
  const say = useSay()
  const { basis, code, name, byOffices, bySources, villages, villageNames, activities } = doublet
  const names = new Map(programs.offices.map(({ id, name: office }) => [id, office]))
  const more = villages > villageNames.length ? ', …' : ''
  return (
    <section>
      <h3>
        {t(PROGRAMS[basis], { code: name === null ? code : `${code} ${name}` })}{' '}
        {byOffices && <Tag tone="caution">{t(PROGRAMS.byOffices)}</Tag>} {bySources && <Tag tone="outline">{t(PROGRAMS.bySources)}</Tag>}
      </h3>
      <p className={styles['small']}>
        {villages === 0
          ? t(PROGRAMS.inDistrict)
          : t(PROGRAMS.inVillages, { n: say.number(villages), names: villageNames.join(', ') + more })}
      </p>
      <ul className={styles['plainList']}>
        {activities.map(({ id, title, office, total, sources }) => (
          <li key={id}>
            <Link to="/k/$kab/rencana" params={{ kab }} search={{ tahun: programs.year, lembaga: office ?? 'sekretariat', buka: id }}>
              {title}
            </Link>
            {` · ${names.get(office) ?? t(PLAN.secretariat)} · Rp ${sayMoney(total, { t, say })} · `}
            {sources.map((source) => (isSource(source) ? t(SOURCE_WORDS[source]) : source)).join(', ')}
          </li>
        ))}
      </ul>
    </section>
  )
}
