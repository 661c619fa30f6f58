/**
 * The demo district's coming: when somebody asks for it at the first run. A load that was cut off is begun anew, so that nobody ever sees half a
 * district. How it goes again: wilayah/remove-demo.ts.
 */
import { DEMO_KAB } from '../../platform/database/databases.ts'
import { Problem } from '../../platform/problem.ts'
import { asSystem, runAcross, runInDistrict, type Work } from '../../platform/run-work.ts'
import { writeTrail } from '../trail/door.ts'
import { hasHappened } from '../trail/store.ts'
import { isOpen, readDesa } from '../wilayah/store.ts'
import { actingInDemo, insertDemoPeople } from './demo-accounts.ts'
import { insertDemoAgreed } from './demo-agreed.ts'
import { insertDemoDecisions } from './demo-decisions.ts'
import { insertDemoScores } from './demo-scorecard.ts'
import { insertDemoVerval } from './demo-verval.ts'
import { insertDemoWork } from './demo-work.ts'

const LOADED = 'setup.demo-loaded'

/** Opens the district and brings its files in, by the same acts as for a real one; handed in by whoever has the files. */
export type FillDemo = (work: Work) => Promise<void>

/** True when there is a demo, all of it. */
export async function isDemoWhole(work: Work): Promise<boolean> {
  const { demo } = work.databases
  if (demo === null) return false
  return runAcross(asSystem(work), demo, 'baca', [DEMO_KAB], (ctx) => hasHappened(ctx.db, DEMO_KAB, LOADED))
}

export class DemoLoader {
  readonly #fill: FillDemo | null
  #loading: Promise<void> | null = null

  /** null: this program has no demo to bring. */
  constructor(fill: FillDemo | null) {
    this.#fill = fill
  }

  isPossible({ databases }: Pick<Work, 'databases'>): boolean {
    return this.#fill !== null && databases.demoPossible
  }

  /** Two who ask at once wait for the same load. */
  async load(work: Work): Promise<void> {
    if (!this.isPossible(work)) throw new Problem('tidak-ditemukan')
    this.#loading ??= this.#loadOnce(asSystem(work)).finally(() => {
      this.#loading = null
    })
    await this.#loading
  }

  async #loadOnce(work: Work): Promise<void> {
    if (await isDemoWhole(work)) return
    const { databases } = work
    const halfLoaded = databases.demo !== null && (await isOpen(databases.demo, DEMO_KAB))
    if (halfLoaded && databases.isEmbedded) await databases.dropDemo()
    await databases.openDemo()
    await this.#fill?.(work)
    await runInDistrict(work, 'tulis', DEMO_KAB, async (ctx) => {
      const people = await insertDemoPeople(ctx)
      await insertDemoWork(ctx, people)
      const desa = (await readDesa(ctx)).map(({ kode }) => kode)
      await insertDemoVerval(ctx, people, desa)
      await insertDemoDecisions(actingInDemo(ctx, people, 'admin-kab'))
      await insertDemoScores(actingInDemo(ctx, people, 'desa'), desa)
      await insertDemoAgreed(ctx, people, desa)
      writeTrail(ctx, { kab: DEMO_KAB, act: LOADED, subject: DEMO_KAB, detail: {} })
    })
  }
}
