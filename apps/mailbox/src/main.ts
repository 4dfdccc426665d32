// The mailbox as a process of its own. It prints one JSON line when it is ready:
// {"ready":true,"smtpPort":2525,"httpPort":8025}
import { resolve } from 'node:path'
import { startMailbox } from './mailbox.ts'

function port(name: string): number {
  const text = process.env[name] ?? '0'
  const value = Number(text)
  if (!Number.isInteger(value) || value < 0 || value > 65_535)
    throw new Error(`${name} is not a port: ${text}`)
  return value
}

const mailbox = await startMailbox({
  directory: resolve(process.env['RELAIS_MAILBOX_DIR'] ?? '.relais/mailbox'),
  smtpPort: port('RELAIS_MAILBOX_SMTP_PORT'),
  httpPort: port('RELAIS_MAILBOX_HTTP_PORT'),
})

const stop = (): void => {
  void mailbox.stop().then(() => process.exit(0))
}
process.once('SIGTERM', stop)
process.once('SIGINT', stop)
if (process.env['RELAIS_EXIT_WITH_PARENT'] === '1') {
  // The parent holds our standard input open; it closes with the parent's life, however that ends.
  process.stdin.on('error', stop).once('end', stop).resume()
}

process.stdout.write(
  `${JSON.stringify({ ready: true, smtpPort: mailbox.smtpPort, httpPort: mailbox.httpPort })}\n`,
)
