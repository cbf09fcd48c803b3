import { parentPort } from 'node:worker_threads'
import { answerPart, type ScanPart } from './scan-part.ts'

parentPort?.on('message', (part: ScanPart) => parentPort?.postMessage(answerPart(part)))
