import type { ErrorDetails } from './app-error.ts';
import type { ErrorCode } from './codes.ts';

/** What a person is told about a failure: what happened, what was kept, what to do. */
export type ErrorWords = Readonly<{ what: string; kept: string; todo: string }>;

/** Chinese words for every expected failure, for the interface and the command line; `{name}` takes a detail. */
export const ERRORS_ZH: Readonly<Record<ErrorCode, ErrorWords>> = {
  INVALID_INPUT: {
    what: '填写的内容不符合要求，没有执行。',
    kept: '案件没有改动。',
    todo: '请检查刚才填写的内容后再试。',
  },
  NOT_FOUND: {
    what: '要找的内容已经不在了。',
    kept: '其他内容没有受影响。',
    todo: '请回到上一处，重新选择。',
  },
  STALE_REVISION: {
    what: '案件刚在别处被改动，这一步没有执行。',
    kept: '别处的改动已经载入，您的其他内容都在。',
    todo: '请看一下最新内容，再做一次。',
  },
  NOTHING_TO_UNDO: {
    what: '没有可以撤销的操作。',
    kept: '案件没有改动。',
    todo: '无需处理。',
  },
  NOTHING_TO_REDO: {
    what: '没有可以重做的操作。',
    kept: '案件没有改动。',
    todo: '无需处理。',
  },
  INTERNAL: {
    what: '程序内部出错，这一步没有完成。',
    kept: '已保存的内容没有受影响。',
    todo: '请再试一次；仍然出错时，把编号 {reference} 告诉维护人员。',
  },
  TIMED_OUT: {
    what: '处理时间过长，已经停止。',
    kept: '没有保存任何半成品，案件没有改动。',
    todo: '请换一个较小的文件，或把内容复制后粘贴进来。',
  },
  HOST_UNREACHABLE: {
    what: '本机的后台服务没有回应，正在重试。',
    kept: '刚才的改动还在这个页面上，服务恢复后会自动保存。',
    todo: '请不要关闭页面；长时间没有恢复时，请重新启动比对台。',
  },
  VERSION_MISMATCH: {
    what: '页面与后台的版本不一致。',
    kept: '已保存的内容没有受影响。',
    todo: '请刷新页面；仍不一致时，请重新启动比对台。',
  },
  FORBIDDEN: {
    what: '这个页面没有访问权限。',
    kept: '已保存的内容没有受影响。',
    todo: '请从比对台重新打开页面。',
  },
  PORT_IN_USE: {
    what: '端口{port}正被别的程序使用。',
    kept: '已保存的内容没有受影响。',
    todo: '请换一个端口，或不指定端口，由系统选择。',
  },
  FILE_NOT_FOUND: {
    what: '找不到这个文件。',
    kept: '案件没有改动。',
    todo: '请确认文件没有被移动或删除，再试一次。',
  },
  FILE_EMPTY: {
    what: '文件是空的。',
    kept: '没有放入案件。',
    todo: '请确认文件内容后重新选择。',
  },
  FILE_TOO_LARGE: {
    what: '文件超过了大小上限。',
    kept: '没有放入案件。',
    todo: '请拆分或压缩后再放入，上限为200兆字节。',
  },
  FILE_TRUNCATED: {
    what: '文件不完整，像是没有下载或复制完。',
    kept: '没有放入案件。',
    todo: '请重新取得完整的文件。',
  },
  FILE_ENCRYPTED: {
    what: '文件有密码，读不出内容。',
    kept: '没有放入案件。',
    todo: '请去掉密码后再放入。',
  },
  FILE_CORRUPT: {
    what: '文件已损坏，读不出内容。',
    kept: '没有放入案件。',
    todo: '请用原来的软件打开并另存一份，再放入。',
  },
  FILE_TYPE_UNSUPPORTED: {
    what: '还不能读这种文件。',
    kept: '没有放入案件。',
    todo: '可以放入TXT、DOCX、PDF、XML、HTML和常见图片；也可以复制文字后粘贴。',
  },
  ARCHIVE_BOMB: {
    what: '文件解压后过大，已拒绝读取。',
    kept: '没有放入案件。',
    todo: '请确认文件来源，或用原来的软件另存一份。',
  },
  XML_ENTITIES_REFUSED: {
    what: 'XML文件要求读取外部内容，已拒绝。',
    kept: '没有放入案件。',
    todo: '请去掉文件中的外部引用后再放入。',
  },
  XML_MALFORMED: {
    what: 'XML文件的格式有错误。',
    kept: '没有放入案件。',
    todo: '请重新取得文件，或复制文字后粘贴。',
  },
  NESTING_TOO_DEEP: {
    what: '文件的层次过深，已拒绝读取。',
    kept: '没有放入案件。',
    todo: '请用原来的软件另存一份，或复制文字后粘贴。',
  },
  TEXT_ENCODING_UNKNOWN: {
    what: '认不出文本的编码。',
    kept: '没有放入案件。',
    todo: '请用记事本另存为UTF-8编码后再放入。',
  },
  NOT_A_PDF: {
    what: '文件名以.pdf结尾，内容却不是PDF。',
    kept: '没有放入案件。',
    todo: '请重新取得文件；确实是文字时，把后缀改为.txt再放入。',
  },
  IMAGE_UNREADABLE: {
    what: '图片读不出来。',
    kept: '没有放入案件。',
    todo: '请用看图软件打开并另存为PNG或JPEG。',
  },
  GRANT_EXPIRED: {
    what: '文件等待时间过长，已经失效。',
    kept: '案件没有改动。',
    todo: '请重新选择文件。',
  },
  VECTORS_NOT_FOUND: {
    what: '文件夹里没有向量模型。',
    kept: '对应建议照常工作，只是不用向量模型。',
    todo: '请把词向量文件放进这个文件夹。',
  },
  VECTORS_NOT_READ: {
    what: '向量模型读不出来：没有权限，或读取时文件有变化。',
    kept: '对应建议照常工作，只是不用向量模型。',
    todo: '请确认文件能打开、已经复制完，再重新检查。',
  },
  VECTORS_TOO_LARGE: {
    what: '向量模型超过了上限。',
    kept: '对应建议照常工作，只是不用向量模型。',
    todo: '请换一个较小的模型：文件不超过4吉字节，每个词不超过1024维。',
  },
  VECTORS_TRUNCATED: {
    what: '向量模型不完整，像是没有下载或复制完。',
    kept: '对应建议照常工作，只是不用向量模型。',
    todo: '请重新取得完整的文件。',
  },
  VECTORS_MALFORMED: {
    what: '向量模型的第{line}行不合格式。',
    kept: '对应建议照常工作，只是不用向量模型。',
    todo: '每行应为一个词和同样多个数，以一个空格分隔；请更正或重新取得文件。',
  },
  VECTORS_UNSUPPORTED: {
    what: '这不是能用的中文词向量。',
    kept: '对应建议照常工作，只是不用向量模型。',
    todo: '可以用word2vec文本格式（可以是.gz压缩），或Model2Vec的model.safetensors和tokenizer.json；其他压缩包请先解压。',
  },
  FILE_NOT_WRITTEN: {
    what: '文件没有写到所选的位置。',
    kept: '案件没有改动，原有的同名文件也没有改动。',
    todo: '请换一个文件夹，或关闭正在使用该文件的程序后再保存。',
  },
  NO_CLAIMS_FOUND: {
    what: '没有在文字中找到权利要求。',
    kept: '原有的权利要求没有改动。',
    todo: '请确认粘贴的是权利要求书，每项以序号开头。',
  },
  NO_DESCRIPTION_FOUND: {
    what: '这份文件里没有说明书。',
    kept: '文件没有改动。',
    todo: '请换用整份专利文件，或用 --description 另外指明说明书文件。',
  },
  CLAIM_NOT_FOUND: {
    what: '没有这一项权利要求。',
    kept: '案件没有改动。',
    todo: '请重新选择权利要求。',
  },
  CUT_NOT_POSSIBLE: {
    what: '这个位置不能切分。',
    kept: '特征没有改动。',
    todo: '请把光标放在特征文字的中间。',
  },
  MERGE_NOT_POSSIBLE: {
    what: '这个特征不能与前一个合并。',
    kept: '特征没有改动。',
    todo: '第一个特征前面没有可以合并的内容。',
  },
  CHECKS_FAILED: {
    what: '还有{count}项检查没有通过，不能出具。',
    kept: '案件和意见书没有改动。',
    todo: '请按检查清单逐项处理，或先导出草稿。',
  },
  EXPORT_MODEL_INVALID: {
    what: '意见书的内容有缺失，没有导出。',
    kept: '案件没有改动。',
    todo: '请按检查清单处理后再导出。',
  },
  CASE_FILE_INVALID: {
    what: '这不是完整的案件文件，没有导入。',
    kept: '已有的案件没有改动。',
    todo: '请重新取得案件文件。',
  },
  CASE_FILE_TOO_NEW: {
    what: '案件文件来自更新的版本，没有导入。',
    kept: '已有的案件没有改动。',
    todo: '请升级比对台后再导入。',
  },
  CASE_EXISTS: {
    what: '这个案件已经在案件台上，没有重复导入。',
    kept: '已有的案件没有改动。',
    todo: '请在案件台或回收站中打开它。',
  },
  PROFILE_BUSY: {
    what: '资料库正被另一个比对台使用。',
    kept: '已保存的内容没有受影响。',
    todo: '请关闭另一个窗口或程序后再试。',
  },
  PROFILE_READ_ONLY: {
    what: '资料库现在只能读取，改动没有保存。',
    kept: '已保存的内容都在，可以查看和导出。',
    todo: '请检查磁盘和文件夹的写入权限，再重新启动。',
  },
  PROFILE_FULL: {
    what: '磁盘空间不足，改动没有保存。',
    kept: '已保存的内容都在。',
    todo: '请清理磁盘空间后再试。',
  },
  PROFILE_TOO_NEW: {
    what: '资料库由更新的版本创建。',
    kept: '资料库没有改动。',
    todo: '请使用更新的版本打开。',
  },
  PROFILE_CORRUPT: {
    what: '资料库有损坏。',
    kept: '损坏的文件已原样保留，没有删除。',
    todo: '请到“设置”的“诊断”中恢复备份。',
  },
  PROFILE_UNUSABLE: {
    what: '资料库所在的文件夹不能使用。',
    kept: '原有文件没有改动。',
    todo: '请检查文件夹的权限，或换一个文件夹。',
  },
  CHAIN_BROKEN: {
    what: '历史记录的校验没有通过。',
    kept: '记录已原样保留。',
    todo: '请不要继续修改，先导出案件，再到“诊断”中检查。',
  },
  BLOB_MISSING: {
    what: '原始文件不在资料库中。',
    kept: '案件的其他内容没有受影响。',
    todo: '请重新放入这个文件，或从备份恢复。',
  },
  BLOB_CORRUPT: {
    what: '原始文件与登记的校验值不符。',
    kept: '文件已原样保留。',
    todo: '请重新放入这个文件，或从备份恢复。',
  },
  BACKUP_NOT_FOUND: {
    what: '没有找到这个备份。',
    kept: '现有内容没有改动。',
    todo: '请重新选择备份。',
  },
  BACKUP_FAILED: {
    what: '备份没有完成。',
    kept: '现有内容没有改动。',
    todo: '请检查磁盘空间后再试。',
  },
  HOST_RESTARTED: {
    what: '后台的数据服务刚刚重新启动，这一步没有完成。',
    kept: '已保存的内容没有受影响。',
    todo: '请再做一次。',
  },
};

/** Puts the facts of an error into its words. */
export function fillWords(words: ErrorWords, details: ErrorDetails = {}): ErrorWords {
  const fill = (sentence: string): string =>
    sentence.replace(/\{(\w+)\}/g, (_match, slot: string) => String(details[slot] ?? '—'));
  return { what: fill(words.what), kept: fill(words.kept), todo: fill(words.todo) };
}
