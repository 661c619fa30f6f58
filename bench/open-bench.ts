/** A made-up district of 400 villages or as many as one asks on a database of its own, with ways into it; `close` leaves nothing behind. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { syntheticDistrict } from '../packages/core/src/setup/synthetic-district.ts'
import { openApp } from '../packages/server/src/app.ts'
import { withClient } from '../packages/server/src/platform/database/connect.ts'
import { startEmbedded } from '../packages/server/src/platform/database/start-embedded.ts'

export async function openBench(villages = 400) {
  const data = mkdtempSync(path.join(tmpdir(), 'konvergen-bench-'))
  const app = await openApp({ data, say: () => undefined })
  const district = syntheticDistrict({ kecamatan: 20, desa: villages, seed: 1 })
  await app.acts.openDistrictFrom(district, { demo: false })
  const embedded = await startEmbedded({ data, say: () => undefined })
  return {
    app,
    kab: district.kode,
    desa: district.desa.map(({ kode }) => kode),
    client: <T>(work: Parameters<typeof withClient<T>>[1]) => withClient(embedded.adminUrl('konvergen'), work),
    close: async () => {
      await app.close()
      await embedded.stop()
      rmSync(data, { recursive: true, force: true })
    },
  }
}
