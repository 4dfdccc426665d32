import 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    /** Port of the run's own server, and its superuser's connection string for a database named `DATABASE`. */
    readonly relaisDatabase: {
      readonly port: number
      readonly superuserUrl: string
      readonly template: string
    }
  }
}
