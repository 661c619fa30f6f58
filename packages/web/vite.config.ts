/**
 * How the office front door is built: hashed files that the server may keep for ever, no inline script and no source maps, so that a
 * strict Content-Security-Policy holds and no path of the building machine leaves it.
 */
import { fileURLToPath } from 'node:url'
import optimizeLocales from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { precompress } from './precompress.ts'

const API = process.env['KONVERGEN_API'] ?? 'http://127.0.0.1:8080'

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react(), { ...optimizeLocales.vite({ locales: ['id-ID', 'en-US'] }), enforce: 'pre' }, precompress()],
  resolve: {
    // The pages need each route's method and path; its schemas are checked by the server. The builder itself would be a sixth of the budget.
    alias: [{ find: /^typebox$/, replacement: fileURLToPath(new URL('./src/app/schema-free.ts', import.meta.url)) }],
  },
  server: { port: 5173, strictPort: true, host: '127.0.0.1', proxy: { '/api': API } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: false,
    modulePreload: { polyfill: false },
    // An inlined font or picture would need `data:` in the policy.
    assetsInlineLimit: 0,
    manifest: true,
    // Packing takes its time on a busy machine; nobody needs to hear of it.
    rolldownOptions: {
      checks: { bundlerTimings: false },
      // What every page begins with comes as one file: fifty small ones wait for each other on a bad line.
      output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } },
    },
    // A quarter of it travels.
    chunkSizeWarningLimit: 1000,
  },
})
