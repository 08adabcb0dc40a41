import { runCli } from './cli/run'

// `htx COMMAND …`: JSON on stdout, words for people on stderr; exit 0 done, 1 refused, 2 verify found a fault, 3 the book cannot be used.
// Whoever read the answers has gone, as `| head` does: what cannot be acknowledged is not done (141, as a shell counts SIGPIPE).
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 141 : 70))

runCli(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
    process.exitCode = 70
  },
)
