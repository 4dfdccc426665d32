import { defineConfig } from 'vite'

// Three entries of one image, with their libraries in them, and of these only what is used: a process that finds, reads and checks
// two thousand files first begins in twice the time. Outside stays what loads parts of itself by path: a binary, threads, tasks,
// drivers and plugins that are asked for by name.
const loadedByPath = ['@node-rs/argon2', 'pino', 'graphile-worker', 'pg', '@fastify/static']

export default defineConfig({
  build: {
    ssr: true,
    target: 'node24',
    outDir: 'dist',
    sourcemap: true,
    rollupOptions: {
      input: { main: 'src/main.ts', worker: 'src/worker.ts', cli: 'src/cli.ts' },
      output: { entryFileNames: '[name].js' },
    },
  },
  ssr: { noExternal: true, external: loadedByPath },
})
