import type { Health } from '../../shared/contract/system.contract.ts';
import type { Result } from '../../shared/util/result.ts';
import type { HistoryProblem, Integrity } from '../db/integrity.ts';
import type { ServicePorts } from './service-ports.ts';

type Line = Health['lines'][number];

/**
 * Examines the profile and says in plain Chinese, one line per check, what is in order and what needs a
 * person. Reads only. A check that cannot run is itself a line.
 */
export async function examine(
  ports: Pick<ServicePorts, 'store' | 'report' | 'now'>,
  options: Readonly<{ verifyHistory: boolean }>,
): Promise<Health> {
  const { store, report, now } = ports;
  const opened = await store.report();
  const lines = [
    openingLine(opened.ok ? opened.value : report()),
    lineOf('数据库文件', await store.checkIntegrity(), integrityLine),
    lineOf('保存方式', await store.checkIntegrity(), pragmaLine),
    lineOf('案件内容', await store.differingProjections(), projectionLine),
    ...(options.verifyHistory ? [lineOf('修改记录', await store.verifyHistory(), historyLine)] : []),
    lineOf('证据文件', await store.checkBlobs(), blobLine),
    lineOf('备份', await store.listBackups(), (backups) => backupLine(backups[0]?.at, now())),
  ];
  return { ok: lines.every((line) => line.ok), lines };
}

type Finding = Omit<Line, 'check'>;

function lineOf<T>(check: string, answer: Result<T>, judge: (value: T) => Finding): Line {
  if (answer.ok) return { check, ...judge(answer.value) };
  return { check, ok: false, message: `未能检查（${answer.error.code}）。请重新启动程序后再试。` };
}

function openingLine({ state, message }: ReturnType<ServicePorts['report']>): Line {
  const isReady = state === 'ready' && message === '';
  return { check: '打开档案库', ok: isReady, message: isReady ? '正常打开，可以读写。' : message };
}

function integrityLine({ problems, brokenForeignKeys }: Integrity): Finding {
  if (problems.length === 0 && brokenForeignKeys === 0) return { ok: true, message: '文件完整。' };
  const count = problems.length + brokenForeignKeys;
  return {
    ok: false,
    message: `文件有 ${count} 处损坏。请先导出仍能打开的案件，再从“设置”的备份中恢复；恢复前会自动保存当前文件。`,
  };
}

function pragmaLine({ pragmas }: Integrity): Finding {
  const isDurable = pragmas.journal_mode === 'wal' && pragmas.synchronous === 2;
  return isDurable
    ? { ok: true, message: '每次保存都写到磁盘后才确认，断电不丢失已保存的内容。' }
    : { ok: false, message: '保存方式与要求不符，断电可能丢失最近的修改。请重新启动程序。' };
}

function projectionLine(differing: readonly string[]): Finding {
  return differing.length === 0
    ? { ok: true, message: '所有案件的当前内容都与修改记录一致。' }
    : {
        ok: false,
        message: `有 ${differing.length} 个案件的当前内容与修改记录不一致。修改记录是准的：请运行“重建”，不会丢失任何修改。`,
      };
}

const PROBLEM_WORDS: Readonly<Record<HistoryProblem['kind'], string>> = {
  altered: '被改动的记录',
  gap: '缺失的记录',
  'broken-link': '前后不相连的记录',
  fork: '重复的序号',
  'wrong-parent': '次序不对的记录',
  unreadable: '无法读取的记录',
};

function historyLine(problems: readonly HistoryProblem[]): Finding {
  if (problems.length === 0) return { ok: true, message: '全部修改记录都未被改动，前后相连。' };
  const counts = new Map<string, number>();
  for (const { kind } of problems)
    counts.set(PROBLEM_WORDS[kind], (counts.get(PROBLEM_WORDS[kind]) ?? 0) + 1);
  const words = [...counts].map(([word, count]) => `${word} ${count} 条`).join('，');
  const cases = new Set(problems.map((problem) => problem.caseId)).size;
  return {
    ok: false,
    message: `发现${words}，涉及 ${cases} 个案件。请不要用这些案件出具意见书，并从备份中恢复或联系维护人员。`,
  };
}

function blobLine({ count, missing, corrupt }: { count: number; missing: number; corrupt: number }): Finding {
  if (missing === 0 && corrupt === 0) return { ok: true, message: `${count} 个文件都在，内容与入库时一致。` };
  return {
    ok: false,
    message: `${count} 个文件中缺少 ${missing} 个，内容改变 ${corrupt} 个。请在“资料”中重新导入原件；记录中的指纹保持不变。`,
  };
}

function backupLine(newest: string | undefined, now: string): Finding {
  if (newest === undefined)
    return { ok: true, message: '还没有备份。正常退出时会自动备份，也可以在“设置”中立即备份。' };
  const days = Math.floor((Date.parse(now) - Date.parse(newest)) / 86_400_000);
  return days > 30
    ? { ok: false, message: `最近的备份已是 ${days} 天前。请在“设置”中立即备份一次。` }
    : { ok: true, message: days <= 0 ? '最近的备份是 24 小时以内做的。' : `最近的备份是 ${days} 天前做的。` };
}
