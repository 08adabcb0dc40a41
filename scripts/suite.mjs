// Runs one suite of the tests as a process, within a time limit, and counts what passed and failed.
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pinnedNode, projectEnvironment, root } from './project.mjs'

const reports = join(root, 'test-results')
/** After the limit a suite is asked to end, then ended. */
const GRACE_MS = 5_000

/** Other programs read and write Vietnamese whatever this machine speaks, and colours stay out of a log. */
const PLAIN = {
  LC_ALL: 'C.UTF-8',
  ...(process.stdout.isTTY ? {} : { NO_COLOR: '1', FORCE_COLOR: undefined }),
}

/** Runs `command`; its output comes back whole, so suites can run side by side without mixing their lines. */
function run(command, { env, limitSeconds }) {
  const [program, ...args] = command
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      env: projectEnvironment({ ...PLAIN, ...env }),
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    child.stdout.on('data', (bytes) => (output += bytes))
    child.stderr.on('data', (bytes) => (output += bytes))
    const end = (signal) => () => {
      output += `\nThe limit of ${limitSeconds} s is over: ${signal}\n`
      if (child.pid) process.kill(-child.pid, signal)
    }
    const timers = [
      setTimeout(end('SIGTERM'), limitSeconds * 1000),
      setTimeout(end('SIGKILL'), limitSeconds * 1000 + GRACE_MS),
    ]
    const settle = (code) => {
      timers.forEach(clearTimeout)
      resolve({ code, output })
    }
    child.on('error', (error) => {
      output += error.message
      settle(1)
    })
    child.on('close', (code) => settle(code ?? 1))
  })
}

/** What a report says; a report that is not there says nothing, and the exit code decides. */
function readCounts(file, read) {
  try {
    return read(JSON.parse(readFileSync(file, 'utf8')))
  } catch (error) {
    if (error.code === 'ENOENT' || error instanceof SyntaxError) return { passed: 0, failed: 0, skipped: [] }
    throw error
  }
}

const vitestCounts = (report) => {
  const tests = report.testResults.flatMap((file) => file.assertionResults)
  return {
    passed: tests.filter((test) => test.status === 'passed').length,
    failed: tests.filter((test) => test.status === 'failed').length,
    skipped: tests.filter((test) => !['passed', 'failed'].includes(test.status)).map((test) => test.fullName),
  }
}

const specsOf = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)]
const playwrightCounts = (report) => {
  const specs = report.suites.flatMap(specsOf)
  const isSkipped = (spec) => spec.tests.every((test) => test.status === 'skipped')
  return {
    passed: specs.filter((spec) => spec.ok && !isSkipped(spec)).length,
    failed: specs.filter((spec) => !spec.ok).length,
    skipped: specs.filter(isSkipped).map((spec) => spec.title),
    unsteady: specs.filter((spec) => spec.tests.some((test) => test.status === 'flaky')).map((spec) => spec.title),
  }
}

/** A suite that is one tool: it passes or fails as a whole. */
export const step = (name, script, args = [], options = {}) => ({
  name,
  command: [join(root, 'node_modules', script), ...args],
  ...options,
})

/**
 * A suite of Vitest's; `project` is `unit` or `long`; with `folders`, only the tests whose path has one of them in it.
 * @param {string} name @param {string} project @param {object} options @param {readonly string[]} folders
 */
export const vitest = (name, project, options = {}, folders = []) => {
  const report = join(reports, `${name.replaceAll(/\W+/g, '-')}.json`)
  const args = [
    'run',
    '--project',
    project,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...folders,
  ]
  return { ...step(name, 'vitest/vitest.mjs', args, options), report, counts: vitestCounts }
}

/** A suite of Playwright's. */
export const playwright = (name, config, options = {}) => {
  const report = join(reports, `${name.replaceAll(/\W+/g, '-')}.json`)
  const env = { ...options.env, PLAYWRIGHT_JSON_OUTPUT_NAME: report }
  const args = ['test', '--config', config, '--reporter=line,json']
  return { ...step(name, '@playwright/test/cli.js', args, options), env, report, counts: playwrightCounts }
}

/**
 * Runs a suite and prints one line for it, with its output when it failed. A skipped test counts as failed: whoever
 * reads the result must not believe that it was run. Returns `{ passed, failed }`.
 */
export async function runSuite(suite) {
  mkdirSync(reports, { recursive: true })
  if (suite.report) rmSync(suite.report, { force: true })
  const startedAt = Date.now()
  const command = [...(suite.wrap ?? []), pinnedNode, ...suite.command]
  const { code, output } = suite.missing
    ? { code: 1, output: suite.missing }
    : await run(command, { env: suite.env, limitSeconds: suite.limitSeconds ?? 120 })
  const counted = suite.report
    ? readCounts(suite.report, suite.counts)
    : { passed: code === 0 ? 1 : 0, failed: 0, skipped: [] }
  const failed = counted.failed + counted.skipped.length
  const result = { passed: counted.passed, failed: code !== 0 && failed === 0 ? 1 : failed }
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1)
  if (result.failed > 0) process.stdout.write(`\n${output.trimEnd()}\n`)
  for (const name of counted.skipped) process.stdout.write(`  skipped, so failed: ${name}\n`)
  for (const name of counted.unsteady ?? []) process.stdout.write(`  passed at the second try only: ${name}\n`)
  process.stdout.write(
    `${result.failed > 0 ? 'FAILED' : 'ok    '} ${suite.name}: ${result.passed} passed, ${result.failed} failed, ${seconds} s\n`,
  )
  return result
}

/** Runs suites, `width` side by side, and sums their counts. */
export async function runSuites(suites, width = 1) {
  const waiting = [...suites]
  const sum = { passed: 0, failed: 0 }
  const worker = async () => {
    for (let suite = waiting.shift(); suite; suite = waiting.shift()) {
      const { passed, failed } = await runSuite(suite)
      sum.passed += passed
      sum.failed += failed
    }
  }
  await Promise.all(Array.from({ length: width }, worker))
  return sum
}

/** The closing line, alone on its line and last, and the exit code that goes with it. */
export function close(sums) {
  const passed = sums.reduce((total, sum) => total + sum.passed, 0)
  const failed = sums.reduce((total, sum) => total + sum.failed, 0)
  process.stdout.write(`${passed} passed, ${failed} failed\n`)
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0
}
