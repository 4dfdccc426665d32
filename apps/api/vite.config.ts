import { defineConfig } from 'vite'

// Three entries of one image. Our packages are bundled (they are TypeScript source), libraries stay outside; of Drizzle, which is
// hundreds of files, only what is used is taken along: a process begins in two thirds of the time.
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
  ssr: { noExternal: [/^@relais\//, /^drizzle-orm/] },
})
