/**
 * Words of claim language that stand between part names (领域用语的虚词与关系词). They belong to the language,
 * not to a field of technology, so they are code; what a centre may extend is the lexicon.
 */
const FUNCTION_WORDS =
  '所述 其中 以及 并且 从而 使得 使 用于 用以 能够 可以 通过 根据 按照 以便 便于 进行 至少 多个 若干 一个 两个 三个 一对 ' +
  '步骤 以下 以上 如下 上述 下述 沿着 沿 周向 轴向 径向 左右方向 上下方向 前后方向 左右 上下 前后 三条 三根 三块 三片 三组 四个 四条 四根 四块 四片 四组 ' +
  '一根 一条 一块 一片 一只 一组 一套 一层 一台 一件 一段 两根 两条 两块 两片 两只 两组 多根 多条 多块 多片 多只 多组 多层 ' +
  '分别 相对 对应 均匀 均 其 该 此 一种 一 的 与 和 及 或 在 于 由 将 被 把 对 向 从 至 为 是 且 并 还 也 则 当 时 之间 之 ' +
  '等 有 个 种 不 可 来 到 以 呈 所 特征';

/** Relations that are never part of a name. */
const RELATION_WORDS =
  '包括 包含 具有 设有 设置 设于 开设 开有 形成 位于 套设 套装 套接 组成 构成 布置 排列 嵌接 嵌设 公开 记载 凸设 穿设 贯穿 穿过 ' +
  '装在 装于 装有 插在 套在 压在 夹在 放在 贴在 粘在 设在 扣在 装入 嵌入 套有 带有 扣住 压住 顶住 抵住 卡住 挡住 套住 ' +
  '供 抵接 抵靠 接触 卡接 焊接 铰接 螺纹连接 电连接 固定连接 转动连接 滑动连接 可拆卸连接 一体成型 固设 固接 配合 适配 伸入 伸出 ' +
  '加入 注入 送入 装入 放入 扣入 嵌装 抵挡 制成 切成 分为 得到 获得 超过 低于 高于 大于 小于 等于 不大于 不小于 采用 利用 实现 防止 避免 ' +
  '同轴 同心 一端 另一端 两端 两侧 可拆卸 拆卸 可拆 可翻转 旋合 活动连接';

/** Relations that also open names (旋转轴, 控制器, 密封圈, 驱动装置). */
const NAMING_RELATION_WORDS =
  '安装 固定 连接 连通 密封 转动 旋转 滑动 驱动 带动 控制 检测 采集 发送 接收 输出 输入 存储 计算 确定 判断 获取 生成 插入 容纳 ' +
  '支撑 支承 承载 限位 定位 引导 覆盖 包覆 填充 加热 冷却 混合 压 夹持 夹 延伸';

const SIDE_WORDS = '内 外 上 下 前 后 中 左 右';

/** What makes the relation word before it part of a name. */
const HEADS =
  '器 件 板 圈 轴 杆 部 座 块 槽 孔 环 片 架 体 面 管 机 盘 头 口 腔 室 筒 套 垫 盖 壳 柱 条 带 轮 齿 层 膜 网 箱 盒 罐 线 缆 臂 爪 ' +
  '钩 销 栓 钉 阀 泵 缸 塞 簧 段 端 区 域 腿 脚 绳 布 锁 模 刀 钳 鼓 辊 链 球 灯 屏 键 珠 门 窗 车 装置 模块 模组 单元 电路 系统 组件 元件 构件 机构 结构 电机 圆盘 通道 空间';

/** Names that a break word would cut in two. */
const WHOLE_NAMES =
  '把手 把柄 中心 中间 等分 对称 以太网 向心 时钟 供电 压力 压缩 前台 后台 不锈钢 不干胶 不织布 不粘 不倒翁 不透 不燃 不规则 不饱和 从动 主从 等离子 ' +
  '等级 一次性 一体机 一字 有机 有色 有刷 有线 有源 有氧 可视 可见光 可编程 可充电 可燃 可控硅 对讲 对角 对流 对开 对位 个人 个性 种子 种类 被子 被褥 ' +
  '棉被 来电 时尚 合并 并联 和面 和弦 其他 与门 在线';

/** English words that name nothing; they count as whole words only. */
const ENGLISH_FUNCTION_WORDS =
  'the an of to in on at by is are be and or for with from into which that wherein said comprising comprises ' +
  'including includes having has as it its one between each first second';

export const englishFunctionWords: ReadonlySet<string> = new Set(words(ENGLISH_FUNCTION_WORDS));
export const functionWords = words(FUNCTION_WORDS);
export const relationWords = words(RELATION_WORDS);
export const namingRelationWords = words(NAMING_RELATION_WORDS);
export const wholeNames = words(WHOLE_NAMES);
export const sideWords = words(SIDE_WORDS);
export const heads = words(HEADS);

function words(list: string): readonly string[] {
  return list.split(' ').sort((a, b) => b.length - a.length);
}
