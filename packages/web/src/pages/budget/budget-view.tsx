/** The budget of a stage and year in the order in which it is read: the sentence, the choice, the lines, sums, files; and the drawer of one line. */
import { STAGE_WORDS } from '@konvergen/core/budget/stage-words.ts'
import { Empty } from '../../parts/states.tsx'
import { BUDGET } from '../../text/budget.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './budget.module.css'
import type { BudgetProps } from './budget-props.ts'
import { BudgetTools } from './budget-tools.tsx'
import { FilesCard } from './files-card.tsx'
import { LineDrawer } from './line-drawer.tsx'
import { LinesTable } from './lines-table.tsx'
import { sayMoney } from './say-budget.ts'
import { SumsCards } from './sums-cards.tsx'

export function BudgetView({ kab, budget, search, onChange }: BudgetProps) {
  const t = useText()
  const { count } = budget
  return (
    <>
      <Lead budget={budget} />
      <BudgetTools kab={kab} budget={budget} search={search} onChange={onChange} />
      <div className={styles['stack']}>
        {count === 0 ? (
          <Empty title={t(BUDGET.empty)}>
            <p>{t(BUDGET.emptyBody)}</p>
          </Empty>
        ) : (
          <>
            <LinesTable budget={budget} onChange={onChange} />
            <SumsCards budget={budget} onChange={onChange} />
          </>
        )}
        <FilesCard kab={kab} budget={budget} />
      </div>
      {search.buka !== undefined && <LineDrawer key={search.buka} kab={kab} budget={budget} search={search} onChange={onChange} />}
    </>
  )
}

function Lead({ budget: { count, stage, year, total, untold } }: Pick<BudgetProps, 'budget'>) {
  const t = useText()
  const say = useSay()
  const told = { n: say.number(count), stage: STAGE_WORDS[stage].id, year }
  return (
    <p className={styles['lead']} aria-live="polite">
      <strong>{total === null ? t(BUDGET.leadUntold, told) : t(BUDGET.lead, { ...told, total: sayMoney(total, { t, say }) })}</strong>{' '}
      {untold > 0 && t(BUDGET.untoldLines, { n: say.number(untold) })}
    </p>
  )
}
