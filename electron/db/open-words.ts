import type { Backup } from '../../shared/contract/system.contract.ts';
import type { Salvaged } from './salvage.ts';

/** What a person is told about the opening of their profile: what happened, what was kept, what to do. */
export const OPEN_WORDS = {
  ready: '',
  busy: (owner: string) =>
    `另一个程序正在使用这个档案库${owner}，本次没有打开，数据未作任何改动。请关闭那个程序后重新启动。`,
  readOnly:
    '档案库所在的文件夹不能写入，已按只读方式打开：可以查看和导出，不能保存。请检查磁盘是否写保护或权限不足。',
  readOnlyFull: '磁盘空间已满，已按只读方式打开：可以查看和导出，不能保存。请腾出空间后重新启动。',
  readOnlyAsked: '已按要求只读打开：可以查看和导出，不能保存。',
  tooNew: (found: number, known: number) =>
    `档案库由更新版本的程序写成（库版本 ${found}，本程序支持到 ${known}），没有打开，数据未作任何改动。请升级程序。`,
  folder: (folder: string) =>
    `档案库文件夹无法使用：${folder}。程序已启动但没有数据。请检查该文件夹是否存在、是否可以读写，或者换一个文件夹。`,
  migration:
    '档案库升级失败，已恢复原状，数据未作任何改动；升级前的备份保留在 backups 文件夹。请继续使用原版本程序并联系维护人员。',
  quarantined: (where: string, backup: Backup | undefined, salvaged: Salvaged | undefined) =>
    `档案库文件已损坏，已原样移到 ${where} 保存，没有删除任何内容。${rescue(backup, salvaged)}`,
  lost: (backup: Backup) => `没有找到档案库文件，已新建一个空库。${offer(backup)}`,
} as const;

function rescue(backup: Backup | undefined, salvaged: Salvaged | undefined): string {
  if (salvaged === undefined || salvaged.cases === 0) return offer(backup);
  const { cases, revisions } = salvaged;
  return `没有可用的备份，已从损坏的文件中抢救出 ${cases} 个案件的 ${revisions} 条修改记录；其余内容请联系维护人员，并请重新核对这些案件和设置。`;
}

function offer(backup: Backup | undefined): string {
  if (backup === undefined) return '没有可用的备份，当前是一个空库；请保留该文件夹，并联系维护人员尝试抢救。';
  const at = backup.at.slice(0, 16).replace('T', ' ');
  return `当前是一个空库；可以在“设置”的备份中恢复 ${at}（协调世界时）的备份，此后的修改不在其中。`;
}
