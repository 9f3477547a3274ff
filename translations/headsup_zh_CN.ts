<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Ask</name>
    <message>
        <source>The 24 hours are nearly over</source>
        <translation>24 小时即将结束</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>已退订</translation>
    </message>
    <message>
        <source>Waits for news of this topic already</source>
        <translation>已在等待此主题的消息</translation>
    </message>
    <message>
        <source>Was asked the same lately</source>
        <translation>最近已收到过同样的请求</translation>
    </message>
    <message>
        <source>Did not react to the campaign</source>
        <translation>未对营销活动作出反应</translation>
    </message>
    <message>
        <source>You decided not to ask this person</source>
        <translation>您决定不向此人提出请求</translation>
    </message>
    <message>
        <source>An earlier request is not answered yet</source>
        <translation>之前的一个请求尚未得到答复</translation>
    </message>
</context>
<context>
    <name>Campaign</name>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>You paused it. The rest is waiting.</source>
        <translation>您已暂停此营销活动。其余人员正在等待。</translation>
    </message>
    <message>
        <source>Headsup ended while it was sending. The rest is waiting.</source>
        <translation>Headsup 在发送过程中退出。其余人员正在等待。</translation>
    </message>
    <message>
        <source>Messenger refused a request in a way that concerns the whole Page.</source>
        <translation>Messenger 拒绝了一个请求，原因涉及整个公共主页。</translation>
    </message>
    <message>
        <source>Too many messages failed, so sending stopped to protect the Page.</source>
        <translation>失败的消息过多。为保护公共主页，发送已停止。</translation>
    </message>
    <message>
        <source>Messenger asked for a break.</source>
        <translation>Messenger 要求暂停一会儿。</translation>
    </message>
    <message>
        <source>Messenger could not be reached. Nobody else was written to.</source>
        <translation>无法连接到 Messenger。没有再向其他人发送消息。</translation>
    </message>
    <message>
        <source>A result could not be saved, so sending stopped.</source>
        <translation>有一个结果无法保存，因此发送已停止。</translation>
    </message>
    <message>
        <source>The time after which this message is useless has passed.</source>
        <translation>此消息的有效时间已过。</translation>
    </message>
    <message>
        <source>All sending of this Page is stopped.</source>
        <translation>此公共主页的所有发送均已停止。</translation>
    </message>
    <message>
        <source>Whoever is left in line may be asked again only later.</source>
        <translation>仍在队列中的人只能在之后再次收到请求。</translation>
    </message>
</context>
<context>
    <name>CampaignWords</name>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln 条已接受</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln 条失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uncertain</source>
        <translation>
            <numerusform>%Ln 条不确定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln 条等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>尚未撰写内容</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>counts, reason of the pause</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>继续撰写</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>查看进度</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message numerus="yes">
        <source>Resume %Ln</source>
        <comment>people who still wait</comment>
        <translation>
            <numerusform>继续发送给 %Ln 人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>This is not valid JSON, so it may be damaged.</source>
        <translation>这不是有效的 JSON，可能已损坏。</translation>
    </message>
    <message>
        <source>The file ends in the middle of this line. Import it again once it is complete; what is known already is not taken twice.</source>
        <translation>文件在此行中间结束。请在文件完整后重新导入；已有的内容不会重复收录。</translation>
    </message>
    <message>
        <source>This entry is longer than 16 MB, which no webhook sends.</source>
        <translation>此条目超过 16 MB，没有任何 webhook 会发送这样的内容。</translation>
    </message>
    <message>
        <source>This entry is nested deeper than any webhook writes.</source>
        <translation>此条目的嵌套层数超过任何 webhook 所写的内容。</translation>
    </message>
    <message>
        <source>This is JSON, but not an event of a Page&apos;s webhook.</source>
        <translation>这是 JSON，但不是公共主页 webhook 的事件。</translation>
    </message>
    <message>
        <source>This is about “%1”, not about a Page on Messenger. It is left out.</source>
        <translation>这是关于“%1”的内容，与 Messenger 上的公共主页无关。未列入。</translation>
    </message>
    <message>
        <source>This event belongs to the Page %1. Import it for that Page.</source>
        <translation>此事件属于公共主页 %1。请为该公共主页导入。</translation>
    </message>
    <message>
        <source>The id “%1” is written as a number, so its last digits may be lost. Capture it again with ids as text.</source>
        <translation>编号“%1”被写成了数字，末尾几位可能已丢失。请以文本形式的编号重新采集。</translation>
    </message>
    <message>
        <source>The id of the person is missing.</source>
        <translation>缺少此人的编号。</translation>
    </message>
    <message>
        <source>“%1” is not a Page-scoped id, which is a row of about 16 digits.</source>
        <translation>“%1”不是公共主页范围编号；此类编号由大约 16 位数字组成。</translation>
    </message>
    <message>
        <source>The opt-in has no token. Without it nothing can be sent for this opt-in.</source>
        <translation>此订阅同意没有令牌。没有令牌就无法为其发送任何内容。</translation>
    </message>
    <message>
        <source>The token holds blanks or characters that no token has.</source>
        <translation>令牌中含有空格或令牌不会使用的字符。</translation>
    </message>
    <message>
        <source>The opt-in names no topic. Import it again and give one topic for all that have none.</source>
        <translation>此订阅同意未指明主题。请重新导入，并为所有没有主题的条目指定一个主题。</translation>
    </message>
    <message>
        <source>The topic has more than 200 characters.</source>
        <translation>主题超过 200 个字符。</translation>
    </message>
    <message>
        <source>The opt-in does not say which prompt was shown, and its payload has %1 characters where a prompt has at most 65. Import it again and give the prompt for all that have none.</source>
        <translation>此订阅同意未说明显示的是哪条提示语，其附带数据 (payload) 有 %1 个字符，而提示语最多 65 个。请重新导入，并为所有没有提示语的条目指定提示语。</translation>
    </message>
    <message>
        <source>The time of the opt-in is missing. An opt-in lasts a year, so its beginning must be known.</source>
        <translation>缺少订阅同意的时间。订阅同意的有效期为一年，因此必须知道其开始时间。</translation>
    </message>
    <message>
        <source>The time of the opt-in has not come yet. Check the clock of this computer.</source>
        <translation>订阅同意的时间尚未到来。请检查此计算机的时钟。</translation>
    </message>
    <message>
        <source>This person was erased from the workspace and is not taken in again.</source>
        <translation>此人已从工作区中清除，不会再次收录。</translation>
    </message>
    <message>
        <source>This token is in the workspace already, but as another person&apos;s or another Page&apos;s. One of the two is wrong; what was there stays.</source>
        <translation>此令牌已在工作区中，但属于另一个人或另一个公共主页。两者之一有误；原有内容保持不变。</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer is %1 ahead of Messenger&apos;s. Opt-ins would expire too early by it: set it right.</source>
        <translation>此计算机的时钟比 Messenger 的快 %1。按此时钟，订阅同意会过早过期：请校准时钟。</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 behind Messenger&apos;s. Opt-ins would count as good for too long by it: set it right.</source>
        <translation>此计算机的时钟比 Messenger 的慢 %1。按此时钟，订阅同意会被视为有效过久：请校准时钟。</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>Waiting for its turn</source>
        <translation>等待发送</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>发送途中</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>To be tried again</source>
        <translation>待重试</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未列入</translation>
    </message>
    <message>
        <source>The opt-in is older than a year</source>
        <translation>订阅同意已超过一年</translation>
    </message>
    <message>
        <source>Was told before with this opt-in</source>
        <translation>已用此订阅同意收到过消息</translation>
    </message>
    <message>
        <source>Used by another tool, or from another copy of this workspace</source>
        <translation>已被另一个工具使用，或从此工作区的另一个副本中使用</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>已退订</translation>
    </message>
    <message>
        <source>Messenger refused this opt-in for good</source>
        <translation>Messenger 已彻底拒绝此订阅同意</translation>
    </message>
    <message>
        <source>An earlier attempt is not settled yet</source>
        <translation>之前的一次尝试尚未判定</translation>
    </message>
    <message>
        <source>Part of another campaign that is not finished</source>
        <translation>属于另一个尚未完成的营销活动</translation>
    </message>
    <message>
        <source>Gets the message through an earlier opt-in</source>
        <translation>通过更早的订阅同意收到此消息</translation>
    </message>
    <message>
        <source>Kept for the next wave</source>
        <translation>留到下一批次</translation>
    </message>
    <message>
        <source>The text is too long with this person&apos;s name</source>
        <translation>加上此人的姓名后文本过长</translation>
    </message>
    <message>
        <source>The campaign was cancelled before</source>
        <translation>营销活动此前已取消</translation>
    </message>
    <message>
        <source>Was written to with this permission within the last 48 hours</source>
        <translation>过去 48 小时内已凭此许可发过消息</translation>
    </message>
    <message>
        <source>Stopped these notifications</source>
        <translation>已停止接收这些通知</translation>
    </message>
    <message>
        <source>The 24 hours since the person&apos;s last message are over</source>
        <translation>距对方上一条消息已超过 24 小时</translation>
    </message>
    <message>
        <source>Held: it is night where they are. Kept for the next wave</source>
        <translation>暂留：当地现在是夜间。留到下一批次</translation>
    </message>
    <message>
        <source>Held: got something this week. Kept for the next wave</source>
        <translation>暂留：本周已收到过消息。留到下一批次</translation>
    </message>
</context>
<context>
    <name>EmojiMenu</name>
    <message>
        <source>waving hand</source>
        <translation>挥手</translation>
    </message>
    <message>
        <source>smile</source>
        <translation>微笑</translation>
    </message>
    <message>
        <source>heart eyes</source>
        <translation>爱心眼</translation>
    </message>
    <message>
        <source>party</source>
        <translation>庆祝</translation>
    </message>
    <message>
        <source>heart</source>
        <translation>爱心</translation>
    </message>
    <message>
        <source>thumb up</source>
        <translation>竖起大拇指</translation>
    </message>
    <message>
        <source>thanks</source>
        <translation>感谢</translation>
    </message>
    <message>
        <source>sparkles</source>
        <translation>闪光</translation>
    </message>
    <message>
        <source>bell</source>
        <translation>铃铛</translation>
    </message>
    <message>
        <source>alarm clock</source>
        <translation>闹钟</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>ticket</source>
        <translation>门票</translation>
    </message>
    <message>
        <source>music</source>
        <translation>音乐</translation>
    </message>
    <message>
        <source>parcel</source>
        <translation>包裹</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>配送</translation>
    </message>
    <message>
        <source>shopping</source>
        <translation>购物</translation>
    </message>
    <message>
        <source>price tag</source>
        <translation>价格标签</translation>
    </message>
    <message>
        <source>money</source>
        <translation>钱</translation>
    </message>
    <message>
        <source>shoe</source>
        <translation>鞋子</translation>
    </message>
    <message>
        <source>dress</source>
        <translation>连衣裙</translation>
    </message>
    <message>
        <source>books</source>
        <translation>书籍</translation>
    </message>
    <message>
        <source>coffee</source>
        <translation>咖啡</translation>
    </message>
    <message>
        <source>meal</source>
        <translation>餐食</translation>
    </message>
    <message>
        <source>plant</source>
        <translation>植物</translation>
    </message>
    <message>
        <source>runner</source>
        <translation>跑步者</translation>
    </message>
    <message>
        <source>tent</source>
        <translation>帐篷</translation>
    </message>
    <message>
        <source>sun</source>
        <translation>太阳</translation>
    </message>
    <message>
        <source>snow</source>
        <translation>雪</translation>
    </message>
    <message>
        <source>check mark</source>
        <translation>对勾</translation>
    </message>
    <message>
        <source>arrow</source>
        <translation>箭头</translation>
    </message>
    <message>
        <source>pointing down</source>
        <translation>向下指</translation>
    </message>
</context>
<context>
    <name>Encoding</name>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, little endian)</source>
        <translation>Unicode（UTF-16，小端序）</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, big endian)</source>
        <translation>Unicode（UTF-16，大端序）</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>西欧语言 (Windows-1252)</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Something went wrong inside Headsup (%1). Nothing was sent because of it. Please report this.</source>
        <translation>Headsup 内部出现问题 (%1)。因此没有发送任何内容。请报告此问题。</translation>
    </message>
    <message>
        <source>“%1” cannot be used here. Expected: %2.</source>
        <translation>此处不能使用“%1”。应为：%2。</translation>
    </message>
    <message>
        <source>Stopped before the end. Nothing of this step was kept.</source>
        <translation>未到结束即已停止。此步骤的内容没有保留。</translation>
    </message>
    <message>
        <source>The prompt is missing. It is the exact text that the person agreed to.</source>
        <translation>缺少提示语。提示语是此人同意的原文。</translation>
    </message>
    <message>
        <source>The prompt has %1 characters; Messenger allows 65. Check that the right column is used for it.</source>
        <translation>提示语有 %1 个字符；Messenger 允许 65 个。请检查是否选对了列。</translation>
    </message>
    <message>
        <source>The message is empty. Write what the person asked to be told.</source>
        <translation>消息为空。请写下此人希望得知的内容。</translation>
    </message>
    <message>
        <source>The message has %1 characters; Messenger takes %2 here. Shorten it.</source>
        <translation>消息有 %1 个字符；Messenger 在此接受 %2 个。请缩短消息。</translation>
    </message>
    <message>
        <source>The message has %1 buttons; Messenger shows three at most. Remove some.</source>
        <translation>消息有 %1 个按钮；Messenger 最多显示三个。请移除一些。</translation>
    </message>
    <message>
        <source>A button has no title. Write up to 20 characters.</source>
        <translation>有一个按钮没有标题。请填写不超过 20 个字符。</translation>
    </message>
    <message>
        <source>The button title “%1” is longer than 20 characters. Shorten it.</source>
        <translation>按钮标题“%1”超过 20 个字符。请缩短。</translation>
    </message>
    <message>
        <source>The reply button “%1” needs a payload of 1 to 1000 characters.</source>
        <translation>回复按钮“%1”需要 1 到 1000 个字符的附带数据 (payload)。</translation>
    </message>
    <message>
        <source>“%1” is not a complete web address. Use one that begins with https://.</source>
        <translation>“%1”不是完整的网址。请使用以 https:// 开头的网址。</translation>
    </message>
    <message>
        <source>There is no variable “%1”. Known are first_name, last_name and name.</source>
        <translation>没有变量“%1”。可用的变量有 first_name、last_name 和 name。</translation>
    </message>
    <message>
        <source>The variable “%1” needs a fallback for people without a name, for example {%1|there}.</source>
        <translation>变量“%1”需要为没有姓名的人准备替代文字，例如 {%1|朋友}。</translation>
    </message>
    <message>
        <source>A “{” has no “}”. Close the variable, or write {{ for a plain brace.</source>
        <translation>有一个“{”缺少“}”。请补全变量，或写 {{ 表示普通的大括号。</translation>
    </message>
    <message>
        <source>An opt-in cannot go from “%1” to “%2”. Nothing was changed.</source>
        <translation>订阅同意不能从“%1”变为“%2”。没有更改任何内容。</translation>
    </message>
    <message>
        <source>There is no file “%1”. Nothing was changed.</source>
        <translation>没有文件“%1”。没有更改任何内容。</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2. Nothing was changed.</source>
        <translation>无法读取“%1”：%2。没有更改任何内容。</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. What was there before is untouched.</source>
        <translation>无法写入“%1”：%2。原有内容保持不变。</translation>
    </message>
    <message>
        <source>“%1” is empty. Nothing was changed.</source>
        <translation>“%1”为空。没有更改任何内容。</translation>
    </message>
    <message>
        <source>“%1” does not look like a text file. Export the list as CSV and try again. Nothing was changed.</source>
        <translation>“%1”看起来不是文本文件。请将名单导出为 CSV 后重试。没有更改任何内容。</translation>
    </message>
    <message>
        <source>“%1” changed while it was being read. Nothing was kept; import it again once it is complete.</source>
        <translation>“%1”在读取过程中发生了变化。没有保留任何内容；请在文件完整后重新导入。</translation>
    </message>
    <message>
        <source>No column holds “%1”. The file has: %2. Choose the column by hand.</source>
        <translation>没有包含“%1”的列。文件中有：%2。请手动选择列。</translation>
    </message>
    <message>
        <source>Several columns are called “%1”, so it is not clear which one is meant. Choose the column by hand, by its number from 1. Nothing was changed.</source>
        <translation>有多个列名为“%1”，无法确定指的是哪一个。请按从 1 开始的列号手动选择。没有更改任何内容。</translation>
    </message>
    <message>
        <source>The mapping “%1” is not understood. Write FIELD=COLUMN with a known field and a column of the file.</source>
        <translation>无法理解映射“%1”。请写成“字段=列”的形式，使用已知的字段和文件中的列。</translation>
    </message>
    <message>
        <source>The time zone “%1” is not known. Use a name such as Europe/Berlin.</source>
        <translation>未知的时区“%1”。请使用 Europe/Berlin 这样的名称。</translation>
    </message>
    <message>
        <source>The message file “%1” cannot be used: %2.</source>
        <translation>消息文件“%1”无法使用：%2。</translation>
    </message>
    <message>
        <source>The fault script “%1” cannot be used: %2.</source>
        <translation>故障脚本“%1”无法使用：%2。</translation>
    </message>
    <message>
        <source>The JSON cannot be read: %1.</source>
        <translation>无法读取 JSON：%1。</translation>
    </message>
    <message>
        <source>“%1” is not a Headsup workspace. It was left as it is; choose another file.</source>
        <translation>“%1”不是 Headsup 工作区。该文件未作任何改动；请选择其他文件。</translation>
    </message>
    <message>
        <source>The workspace “%1” is damaged (%2). It was left as it is; restore a backup, or choose another file.</source>
        <translation>工作区“%1”已损坏 (%2)。该文件未作任何改动；请恢复备份，或选择其他文件。</translation>
    </message>
    <message>
        <source>The workspace “%1” was made by a newer Headsup. It was left as it is; update Headsup to open it.</source>
        <translation>工作区“%1”由更新版本的 Headsup 创建。该文件未作任何改动；请更新 Headsup 后再打开。</translation>
    </message>
    <message>
        <source>The workspace “%1” is in use by %2. Close it there first, or use another workspace.</source>
        <translation>工作区“%1”正被 %2 使用。请先在那里关闭，或使用其他工作区。</translation>
    </message>
    <message>
        <source>The workspace “%1” cannot be written to. Nothing was changed; check the rights of the file and its folder.</source>
        <translation>无法写入工作区“%1”。没有更改任何内容；请检查文件及其文件夹的权限。</translation>
    </message>
    <message>
        <source>The workspace “%1” is sent from another computer or account. Nothing was sent: if both sent, a token could be spent twice. If this copy is the one to go on with, choose this computer for sending first.</source>
        <translation>工作区“%1”正由另一台计算机或另一个账户用于发送。没有发送任何内容：如果双方都发送，同一令牌可能会被使用两次。如果要用此副本继续工作，请先选择由此计算机发送。</translation>
    </message>
    <message>
        <source>There is no room left on the disk for “%1”. What was saved before is safe; free some space and try again.</source>
        <translation>磁盘上已没有空间用于“%1”。之前保存的内容是安全的；请释放一些空间后重试。</translation>
    </message>
    <message>
        <source>The clock of this computer is more than 400 days ahead of the last import and the last message of this workspace (%1). No opt-in was marked as expired and nothing was sent. Set the clock; if it is right, import the current list once more and go on.</source>
        <translation>此计算机的时钟比此工作区的上次导入和最后一条消息 (%1) 快了 400 多天。没有将任何订阅同意标记为过期，也没有发送任何内容。请调整时钟；如果时钟正确，请重新导入一次当前名单，然后继续。</translation>
    </message>
    <message>
        <source>The clock of this computer says %1, Messenger&apos;s says %2. With a clock that far off no opt-in is marked as expired and nothing is sent. Set the clock, then go on.</source>
        <translation>此计算机的时钟显示 %1，Messenger 的时钟显示 %2。时钟偏差如此之大时，不会将任何订阅同意标记为已过期，也不会发送任何内容。请校准时钟，然后继续。</translation>
    </message>
    <message>
        <source>All sending of this Page is stopped since %1. %2 Nobody is written to until a person lifts the stop: in the window under Page, or with “headsup-cli page go”.</source>
        <translation>自 %1 起，此公共主页的所有发送均已停止。%2 在有人解除停止之前，不会向任何人发送消息：可在窗口的“公共主页”中解除，或使用“headsup-cli page go”。</translation>
    </message>
    <message>
        <source>No message of this campaign that was asked for is uncertain. Nothing was changed.</source>
        <translation>所指定的此营销活动消息中没有不确定的消息。没有更改任何内容。</translation>
    </message>
    <message>
        <source>The workspace could not be changed: %1. What was saved before is safe.</source>
        <translation>无法更改工作区：%1。之前保存的内容是安全的。</translation>
    </message>
    <message>
        <source>There is no %1 with the id %2.</source>
        <translation>未找到：%1，编号 %2。</translation>
    </message>
    <message>
        <source>This workspace has no Page %1.</source>
        <translation>此工作区没有公共主页 %1。</translation>
    </message>
    <message>
        <source>This workspace holds several Pages. Say which one is meant.</source>
        <translation>此工作区包含多个公共主页。请说明指的是哪一个。</translation>
    </message>
    <message>
        <source>This workspace has no Page yet. Add one first.</source>
        <translation>此工作区还没有公共主页。请先添加一个。</translation>
    </message>
    <message>
        <source>The Page %1 is in this workspace already.</source>
        <translation>公共主页 %1 已在此工作区中。</translation>
    </message>
    <message>
        <source>“%1” is not a Page id. A Page id is a row of digits.</source>
        <translation>“%1”不是公共主页编号。公共主页编号是一串数字。</translation>
    </message>
    <message>
        <source>“%1” cannot be used as Graph address. It must begin with https://; http:// is allowed to this machine only.</source>
        <translation>“%1”不能用作 Graph 地址。地址必须以 https:// 开头；http:// 仅允许用于本机。</translation>
    </message>
    <message>
        <source>“%1” cannot be used as Graph version: it has ended or is none. Use v21.0 or newer, such as v25.0.</source>
        <translation>“%1”不能用作 Graph 版本：该版本已停用或不存在。请使用 v21.0 或更新版本，例如 v25.0。</translation>
    </message>
    <message>
        <source>No access token is known for the Page %1. Nothing was sent. Store one for the Page, or set HEADSUP_PAGE_TOKEN.</source>
        <translation>公共主页 %1 没有已知的访问令牌。没有发送任何内容。请为该公共主页保存一个令牌，或设置 HEADSUP_PAGE_TOKEN。</translation>
    </message>
    <message>
        <source>The system keychain cannot be used here (%1). The access token is kept until Headsup is closed.</source>
        <translation>此处无法使用系统钥匙串 (%1)。访问令牌将保留到 Headsup 关闭为止。</translation>
    </message>
    <message>
        <source>%1 Messenger was not reached, and nothing was sent.</source>
        <translation>%1未能连接到 Messenger，也没有发送任何内容。</translation>
    </message>
    <message>
        <source>The answer did not come from Messenger (%1). A sign-in page of the network may be in between.</source>
        <translation>收到的应答不是来自 Messenger (%1)。中间可能有网络的登录页面。</translation>
    </message>
    <message>
        <source>%2 Messenger&apos;s code is %1.</source>
        <translation>%2Messenger 的代码是 %1。</translation>
    </message>
    <message>
        <source>The access token belongs to another Page or to a person (%2), not to the Page %1. Nothing was sent; store the Page&apos;s own access token.</source>
        <translation>访问令牌属于另一个公共主页或某个人 (%2)，而不属于公共主页 %1。没有发送任何内容；请保存该公共主页自己的访问令牌。</translation>
    </message>
    <message>
        <source>Port %1 is in use by another program. Choose another port.</source>
        <translation>端口 %1 正被其他程序使用。请选择其他端口。</translation>
    </message>
    <message>
        <source>This campaign is “%1”, no longer a draft, so it cannot be changed. Duplicate it instead.</source>
        <translation>此营销活动的状态为“%1”，已不是草稿，因此无法更改。请改为创建副本。</translation>
    </message>
    <message>
        <source>This campaign is “%1”, so there is nothing to send.</source>
        <translation>此营销活动的状态为“%1”，因此没有可发送的内容。</translation>
    </message>
    <message>
        <source>This campaign is being sent. Pause it first; nothing was changed.</source>
        <translation>此营销活动正在发送。请先暂停；没有更改任何内容。</translation>
    </message>
    <message>
        <source>A message to %1 is on its way, or it is not known whether it arrived. Settle it first; then the person can be erased. Nothing was changed.</source>
        <translation>发给 %1 的消息正在途中，或者不清楚是否已送达。请先判定结果，之后才能清除此人。没有更改任何内容。</translation>
    </message>
    <message>
        <source>Nobody is left to write to: every opt-in of this topic is used, expired or withdrawn.</source>
        <translation>已没有可以发送的对象：此主题的每个订阅同意都已使用、过期或撤回。</translation>
    </message>
    <message>
        <source>The message does not keep the promise of the prompt, so it is not sent. Mend the message and check again.</source>
        <translation>消息没有兑现提示语的承诺，因此不会发送。请修改消息后重新检查。</translation>
    </message>
    <message>
        <source>It is not clear that the message keeps the promise. Mend it, or write down why it does.</source>
        <translation>无法确定消息是否兑现承诺。请修改消息，或写下它为何兑现承诺。</translation>
    </message>
    <message>
        <source>You typed %1, but %2 people would get this message. Nothing was sent; check the pre-flight again.</source>
        <translation>您输入了 %1，但会有 %2 人收到此消息。没有发送任何内容；请重新查看发送前检查。</translation>
    </message>
    <message>
        <source>This workspace has no topic %1.</source>
        <translation>此工作区没有主题 %1。</translation>
    </message>
    <message>
        <source>The app secret is missing, so nobody could tell Meta&apos;s events from forged ones. Nothing was received. Set HEADSUP_APP_SECRET to the secret of your app and start again.</source>
        <translation>缺少应用密钥，因此无法区分 Meta 的事件与伪造的事件。没有接收任何内容。请将 HEADSUP_APP_SECRET 设为您的应用密钥，然后重新启动。</translation>
    </message>
    <message>
        <source>%1 percent of the people were lost to the Page: %3. The limit is %2 percent. Nothing was sent. Find out why before anybody else is written to.</source>
        <translation>公共主页失去了 %1 % 的人员：%3。上限为 %2 %。没有发送任何内容。请先查明原因，再向其他人发送消息。</translation>
    </message>
    <message>
        <source>Meta has taken measures against this Page since %1: %2. Nothing was sent. Read the notice in the Page Support Inbox; once it is dealt with, confirm that and go on.</source>
        <translation>自 %1 起，Meta 已对此公共主页采取措施：%2。没有发送任何内容。请阅读公共主页支持收件箱中的通知；处理完毕后，请确认并继续。</translation>
    </message>
    <message>
        <source>This message was useless after %1, and that time has passed. Nothing was sent.</source>
        <translation>此消息在 %1 之后已无用处，而该时间已过。没有发送任何内容。</translation>
    </message>
    <message>
        <source>The message changed after the pre-flight. Nothing was sent; look at the pre-flight again.</source>
        <translation>消息在发送前检查之后发生了变化。没有发送任何内容；请重新查看发送前检查。</translation>
    </message>
    <message>
        <source>A message that is itself a request has Messenger&apos;s “Notify Me” button and no other. Remove the buttons.</source>
        <translation>本身就是请求的消息只带 Messenger 的“Notify Me”按钮，不能有其他按钮。请移除按钮。</translation>
    </message>
    <message>
        <source>“%1” cannot be part of a utility template. Use its name in lower case with digits and “_”, a language such as en or de_DE, and reply buttons alone.</source>
        <translation>“%1”不能用于实用消息模板。请使用由小写字母、数字和“_”组成的名称，类似 en 或 de_DE 的语言代码，并且只用回复按钮。</translation>
    </message>
    <message>
        <source>This message does not fit the topic, whose kind of permission is “%1”: a utility topic takes templates and nothing else, and only a one-time opt-in pays for the next request.</source>
        <translation>这条消息不适合该主题，其许可类型为“%1”：实用消息主题只接受模板，而只有一次性订阅同意才能用于下一次请求。</translation>
    </message>
    <message>
        <source>The topic&apos;s kind of permission is “%1”. Name it with --permission, or choose another topic.</source>
        <translation>该主题的许可类型为“%1”。请用 --permission 指明，或选择其他主题。</translation>
    </message>
</context>
<context>
    <name>EventKind</name>
    <message>
        <source>Opt-in</source>
        <translation>订阅同意</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Button tapped</source>
        <translation>点按按钮</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>回应</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>Stopped notifications</source>
        <translation>停止接收通知</translation>
    </message>
    <message>
        <source>Resumed notifications</source>
        <translation>恢复接收通知</translation>
    </message>
    <message>
        <source>Policy enforcement</source>
        <translation>政策执行</translation>
    </message>
    <message>
        <source>Message of the Page</source>
        <translation>公共主页的消息</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>not known here</source>
        <translation>此处未知</translation>
    </message>
    <message>
        <source>a spreadsheet takes 1,048,576 rows and there are %1; save them as CSV, or topic by topic</source>
        <translation>电子表格最多容纳 1,048,576 行，而现有 %1 行；请保存为 CSV，或按主题分别保存</translation>
    </message>
    <message>
        <source>it could not be put in its place</source>
        <translation>无法将其放到目标位置</translation>
    </message>
    <message>
        <source>there is a folder of that name</source>
        <translation>已有同名文件夹</translation>
    </message>
</context>
<context>
    <name>Folder</name>
    <message>
        <source>This workspace lies on a network drive (%1). Two computers may change it at once there, and what was saved may get lost. Move it to a folder of this computer before you send.</source>
        <translation>此工作区位于网络驱动器上 (%1)。在那里，两台计算机可能同时更改它，已保存的内容可能丢失。发送前请将其移到此计算机的文件夹中。</translation>
    </message>
    <message>
        <source>This workspace lies in a folder that is synced with other computers (%1). A copy made while Headsup writes may be damaged, and an older one may come back. Move it to a folder of its own before you send.</source>
        <translation>此工作区位于与其他计算机同步的文件夹中 (%1)。在 Headsup 写入期间生成的副本可能损坏，较旧的副本也可能重新出现。发送前请将其移到单独的文件夹中。</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>they blocked the Page, as its insights say</source>
        <translation>成效分析显示，他们屏蔽了公共主页</translation>
    </message>
    <message>
        <source>unavailable to it, or they answered “Bad response”</source>
        <translation>公共主页无法联系到他们，或者他们回答了“回复不佳”</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Open your Page on Facebook and go to its settings: Page settings, Advanced Messaging, Requested features, One-Time Notification.</source>
        <translation>在 Facebook 上打开您的公共主页并进入设置：Page settings、Advanced Messaging、Requested features、One-Time Notification。</translation>
    </message>
    <message>
        <source>Press Request. Meta asks what you want to use it for and answers within a few days; the state is shown in the same place.</source>
        <translation>点击 Request。Meta 会询问用途，并在几天内答复；状态显示在同一处。</translation>
    </message>
    <message>
        <source>Create an access token for the Page with the permission pages_messaging, in the developer tools of Meta or in your Business settings.</source>
        <translation>在 Meta 的开发者工具或商务设置中，为公共主页创建带有 pages_messaging 权限的访问令牌。</translation>
    </message>
    <message>
        <source>Paste the token here. It goes to the keychain of this computer, never into the workspace and never into a log.</source>
        <translation>将令牌粘贴到这里。它只保存在本机的密钥串中，绝不会写入工作区或日志。</translation>
    </message>
    <message>
        <source>In Europe One-Time Notification may not be available for your Page or for people there. Headsup then says what Messenger answered, and keeps the opt-ins.</source>
        <translation>在欧洲，您的公共主页或当地用户可能无法使用一次性通知。届时 Headsup 会说明 Messenger 的答复，并保留订阅同意。</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>工作原理</translation>
    </message>
    <message>
        <source>A person taps Notify me under a prompt, for example “Aurora 2 back in stock? Tell me”. Your Page gets one token for that person: good for one message, once, within a year.</source>
        <translation>有人在提示语下点击 Notify me，例如“Aurora 2 到货了吗？告诉我”。您的公共主页会得到一个令牌：一年之内，可向此人发送一条消息，仅一次。</translation>
    </message>
    <message>
        <source>Headsup keeps these tokens, shows who waits for what, helps you write the one message that the prompt allows, and sends it without spending a token twice.</source>
        <translation>Headsup 保管这些令牌，显示谁在等待什么，帮助您写出提示语所允许的那一条消息，并在发送时绝不重复使用令牌。</translation>
    </message>
    <message>
        <source>A Page in rehearsal works like a real one, but nothing leaves this computer. Try everything there first.</source>
        <translation>演练中的公共主页与真实的一样运作，但没有任何内容离开本机。请先在那里尝试一切。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>What wants your attention: new opt-ins, opt-ins that expire soon, and campaigns that are not finished. Every number opens the list behind it.</source>
        <translation>需要您留意的事项：新的订阅同意、即将到期的订阅同意，以及尚未完成的营销活动。每个数字都会打开对应的列表。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Drop a CSV file or a captured webhook log anywhere on the window. Columns, separator and encoding are guessed and shown; nothing is stored before you say so.</source>
        <translation>将 CSV 文件或捕获的 webhook 日志拖到窗口任意位置。列、分隔符和编码会自动推测并显示；在您确认之前不会保存任何内容。</translation>
    </message>
    <message>
        <source>Rows that cannot be used are listed with their reason and can be saved as a file. Ids that a spreadsheet has rounded, like 2.13E+15, are refused.</source>
        <translation>无法使用的行会连同原因列出，并可另存为文件。被电子表格舍入的编号（如 2.13E+15）会被拒绝。</translation>
    </message>
    <message>
        <source>A whole import can be taken back. Opt-ins that were used meanwhile stay.</source>
        <translation>可以撤回整次导入。其间已使用的订阅同意会保留。</translation>
    </message>
    <message>
        <source>Topics and people</source>
        <translation>主题和人员</translation>
    </message>
    <message>
        <source>A topic is what people asked to hear of. Choose one to see who waits, who was told, and how many opt-ins run out in the next 30, 60 and 90 days.</source>
        <translation>主题就是人们要求了解的事情。选择一个主题，查看谁在等待、谁已被告知，以及未来 30、60 和 90 天内有多少订阅同意到期。</translation>
    </message>
    <message>
        <source>Change, split and merge topics from the menu beside the name. A change and a split can be undone; everybody keeps the prompt they saw.</source>
        <translation>在名称旁的菜单中可更改、拆分和合并主题。更改和拆分可以撤销；每个人都保留自己看到的提示语。</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>The receipt of a consent: the exact prompt, when and from where it came, what was sent for it.</source>
        <translation>同意的凭据：确切的提示语、时间和来源，以及为此发送了什么。</translation>
    </message>
    <message>
        <source>Opting a person out cannot be undone: whoever asked to be left alone must ask again. Erasing removes all but a keyed hash, so that no import brings them back.</source>
        <translation>退订无法撤销：要求不被打扰的人必须重新提出请求。删除会清除除加密哈希以外的一切，因此任何导入都不会让他们回来。</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>营销活动</translation>
    </message>
    <message>
        <source>Every follow-up you write is a campaign: a draft, being sent, paused or finished. A draft is saved while you type.</source>
        <translation>您撰写的每条后续消息都是一个营销活动：草稿、发送中、已暂停或已完成。草稿会在您输入时自动保存。</translation>
    </message>
    <message>
        <source>Writing a follow-up</source>
        <translation>撰写后续消息</translation>
    </message>
    <message>
        <source>On the left stands what people agreed to. The message must bring that news and no other; the card below says whether it does, and how to mend it.</source>
        <translation>左侧是人们所同意的内容。消息必须带来那个消息，而不是别的；下方的卡片会说明是否做到以及如何改进。</translation>
    </message>
    <message>
        <source>{first_name|there} becomes the person&apos;s first name, or “there” where none is known. The phone shows the message as each person gets it, the worst cases first.</source>
        <translation>{first_name|there} 会变成此人的名字；不知道名字时则为“there”。手机预览显示每个人收到的消息，最糟的情况排在最前。</translation>
    </message>
    <message>
        <source>A link button does not open the 24-hour window again; a reply button does.</source>
        <translation>链接按钮不会重新打开 24 小时窗口；回复按钮会。</translation>
    </message>
    <message>
        <source>Pre-flight</source>
        <translation>发送前检查</translation>
    </message>
    <message>
        <source>The last look: how many people get it, who is left out and why, what time it is where they live, and samples with the worst first.</source>
        <translation>最后一次查看：有多少人会收到、谁被排除及原因、他们所在地的时间，以及最糟情况在前的样例。</translation>
    </message>
    <message>
        <source>A message that is not relevant does not go out. One that is unclear needs a reason, which is kept. Typing the number of people sends: their tokens are spent for good.</source>
        <translation>不相关的消息不会发出。不明确的消息需要写明理由，理由会被保留。输入人数即发送：他们的令牌将被永久用掉。</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>One person gets it first. If that goes well, the rest follow at the pace you set. Pause and Stop act within one message.</source>
        <translation>先发给一个人。如果顺利，其余的按您设定的速度发送。暂停和停止会在一条消息之内生效。</translation>
    </message>
    <message>
        <source>Headsup pauses by itself and says why when Messenger refuses too often. Closing the window asks first and waits for the last answers.</source>
        <translation>当 Messenger 拒绝过于频繁时，Headsup 会自行暂停并说明原因。关闭窗口前会先询问，并等待最后的答复。</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Accepted means that Messenger took the message. Failed says why, in words, and whether the token is still good.</source>
        <translation>“已接受”表示 Messenger 收下了消息。“失败”会用文字说明原因，以及令牌是否仍然有效。</translation>
    </message>
    <message>
        <source>Uncertain means that the message left and no answer came. Nothing sends it again by itself: look in the conversation, or settle it by hand.</source>
        <translation>“不确定”表示消息已发出但没有答复。不会自动重发：请查看对话，或手动确定。</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再次询问</translation>
    </message>
    <message>
        <source>Whoever answers, taps a reply button or reacts opens 24 hours in which you may ask the next question. Here you see for whom they are open and how long still.</source>
        <translation>有人回答、点击回复按钮或做出回应后，会打开 24 小时窗口，您可以提出下一个询问。这里显示谁的窗口是打开的以及还剩多久。</translation>
    </message>
    <message>
        <source>Nobody is asked the same twice within a week, and nobody who opted out. What is asked is checked like a message: no reward for signing up.</source>
        <translation>一周之内不会向任何人提出两次相同的询问，也不会询问已退订的人。提示语会像消息一样接受检查：不得以奖励吸引订阅。</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>What came of opt-ins and messages in a time that you choose, per topic: on the screen, as a table, on paper.</source>
        <translation>在您选择的时间内订阅同意和消息的结果，按主题：在屏幕上、表格中、纸面上。</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康状况</translation>
    </message>
    <message>
        <source>Meta takes the feature away from Pages that people block. From 2 % on you are warned, from 3 % on nobody else is written to. Enter the block rate of each week from the Page&apos;s insights.</source>
        <translation>Meta 会取消被人们屏蔽的公共主页的此功能。达到 2 % 时会警告您，达到 3 % 时不再给任何人发消息。请根据公共主页成效分析录入每周的屏蔽率。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Writes opt-ins, people or results as a file for a spreadsheet. Choose the columns; tokens are left out unless you ask for them.</source>
        <translation>将订阅同意、人员或结果写成电子表格文件。您可以选择列；除非您要求，否则不包含令牌。</translation>
    </message>
    <message>
        <source>Your Page</source>
        <translation>您的公共主页</translation>
    </message>
    <message>
        <source>Connect the Page and test the connection. The access token lies in the keychain of this computer.</source>
        <translation>连接公共主页并测试连接。访问令牌保存在本机的密钥串中。</translation>
    </message>
    <message>
        <source>The tester is a person of the Page, best yourself, who gets test messages through an open conversation or a token of their own.</source>
        <translation>测试者是公共主页的一位联系人，最好是您自己，通过打开的对话或其自己的令牌接收测试消息。</translation>
    </message>
    <message>
        <source>Stop the Page when something goes wrong: every campaign of it pauses until somebody lifts the stop.</source>
        <translation>出现问题时请停止公共主页：它的所有营销活动都会暂停，直到有人解除停止。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Everything works as soon as you change it and can be undone with Ctrl+Z. Language and time zone wait for the next start.</source>
        <translation>所有更改立即生效，并可用 Ctrl+Z 撤销。语言和时区在下次启动时生效。</translation>
    </message>
    <message>
        <source>How long texts are kept holds for the whole workspace; what was removed by it stays removed.</source>
        <translation>文本保留时长适用于整个工作区；已按此清除的内容不会恢复。</translation>
    </message>
    <message>
        <source>Permission from Meta</source>
        <translation>Meta 的许可</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Ctrl+K finds every command, topic, campaign and person by a few letters. Tab goes from field to field in the order of reading; F1 explains the screen you are on.</source>
        <translation>按 Ctrl+K，输入几个字母即可找到任何命令、主题、营销活动和人员。Tab 键按阅读顺序在字段间移动；F1 说明当前界面。</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>it is a folder</source>
        <translation>这是一个文件夹</translation>
    </message>
    <message>
        <source>another file than the one that is imported</source>
        <translation>与所导入文件不同的另一个文件</translation>
    </message>
    <message>
        <source>it is a workspace; choose another name</source>
        <translation>这是一个工作区；请选择其他名称</translation>
    </message>
</context>
<context>
    <name>ImportField</name>
    <message>
        <source>Page-scoped id of the person</source>
        <translation>此人的公共主页范围编号</translation>
    </message>
    <message>
        <source>Opt-in token</source>
        <translation>订阅同意令牌</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Number of the topic</source>
        <translation>主题编号</translation>
    </message>
    <message>
        <source>Topic kind</source>
        <translation>主题类型</translation>
    </message>
    <message>
        <source>Prompt, the exact text agreed to</source>
        <translation>提示语（所同意的原文）</translation>
    </message>
    <message>
        <source>Time of the opt-in</source>
        <translation>订阅同意的时间</translation>
    </message>
    <message>
        <source>Time of expiry</source>
        <translation>过期时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Already used by another tool (yes or no)</source>
        <translation>已被其他工具使用（是或否）</translation>
    </message>
    <message>
        <source>Opted out (yes or no)</source>
        <translation>已退订（是或否）</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓氏</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>全名</translation>
    </message>
    <message>
        <source>Language and country</source>
        <translation>语言和国家/地区</translation>
    </message>
    <message>
        <source>Time zone of the person</source>
        <translation>此人的时区</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>电子邮件地址</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>Field “%1” of the topic</source>
        <translation>主题的字段“%1”</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>%1: %2</source>
        <comment>kind of event, number</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Events of this capture: %1.</source>
        <translation>此次采集的事件：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events are in the workspace already.</source>
        <translation>
            <numerusform>%Ln 个事件已在工作区中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The events do not tell which prompt %Ln people saw; the payload stands for it.</source>
        <translation>
            <numerusform>事件未说明 %Ln 人看到的是哪条提示语；以附带数据 (payload) 代替。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>came with an import</source>
        <translation>随导入而来</translation>
    </message>
    <message>
        <source>taken into a campaign</source>
        <translation>已列入营销活动</translation>
    </message>
    <message>
        <source>its turn came</source>
        <translation>轮到发送</translation>
    </message>
    <message>
        <source>the answer came</source>
        <translation>已收到应答</translation>
    </message>
    <message>
        <source>Headsup had ended while the answer was awaited</source>
        <translation>等待应答时 Headsup 已退出</translation>
    </message>
    <message>
        <source>the year was over</source>
        <translation>一年期限已满</translation>
    </message>
    <message>
        <source>the campaign was cancelled</source>
        <translation>营销活动已取消</translation>
    </message>
    <message>
        <source>put in line again</source>
        <translation>重新排入队列</translation>
    </message>
    <message>
        <source>the use journal remembers what another copy or workspace did</source>
        <translation>使用日志中记录着另一个副本或工作区的操作</translation>
    </message>
    <message>
        <source>the person had opted out</source>
        <translation>此人已退订</translation>
    </message>
    <message>
        <source>decided by hand</source>
        <translation>手动判定</translation>
    </message>
</context>
<context>
    <name>LinkCheck</name>
    <message>
        <source>“%1” is no link that opens. Links begin with https://</source>
        <translation>“%1”不是可以打开的链接。链接以 https:// 开头</translation>
    </message>
    <message>
        <source>“%1” breaks off: a link has no blanks, and an address behind https://</source>
        <translation>“%1”不完整：链接中没有空格，https:// 后面要有地址</translation>
    </message>
    <message>
        <source>“%1” leads nowhere: its address has no ending such as .com</source>
        <translation>“%1”无法访问：地址缺少 .com 之类的结尾</translation>
    </message>
    <message>
        <source>“%1” begins with http://. Browsers warn of that; use https://</source>
        <translation>“%1”以 http:// 开头。浏览器会发出警告；请使用 https://</translation>
    </message>
</context>
<context>
    <name>MessageFile</name>
    <message>
        <source>a button has a type other than postback or web_url</source>
        <translation>有按钮的类型不是 postback 或 web_url</translation>
    </message>
    <message>
        <source>the key “text” is missing</source>
        <translation>缺少键“text”</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>it is larger than any message</source>
        <translation>比任何消息都大</translation>
    </message>
    <message>
        <source>a parameter is no line of text</source>
        <translation>参数不是一行文本</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>The certificate of “%1” is out of date. Check the clock of this computer; if it is right, something in between reads along.</source>
        <translation>“%1”的证书不在有效期内。请检查此计算机的时钟；如果时钟正确，则中间有人在窥看连接。</translation>
    </message>
    <message>
        <source>The certificate that came belongs to another name than “%1”. Something in between answers in its place; do not go on here.</source>
        <translation>收到的证书不属于“%1”，而属于另一个名称。中间有人代替它作出应答；请不要在此继续。</translation>
    </message>
    <message>
        <source>The certificate of “%1” was called back. Do not go on in this network.</source>
        <translation>“%1”的证书已被吊销。请不要在此网络中继续。</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate of “%1”. A program that looks into connections, or this network, is in between.</source>
        <translation>此计算机不信任“%1”的证书。中间有检查连接的程序，或者是此网络本身。</translation>
    </message>
    <message>
        <source>No secure connection to “%1” could be made. The network may want a sign-in first: open a web page to see.</source>
        <translation>无法与“%1”建立安全连接。网络可能要求先登录：请打开一个网页查看。</translation>
    </message>
    <message>
        <source>The name “%1” was not found. There is no internet connection, or the Graph address is wrong.</source>
        <translation>未找到名称“%1”。没有互联网连接，或者 Graph 地址有误。</translation>
    </message>
    <message>
        <source>“%1” refused the connection. The Graph address or its port is wrong, or a firewall is in between.</source>
        <translation>“%1”拒绝了连接。Graph 地址或其端口有误，或者中间有防火墙。</translation>
    </message>
    <message>
        <source>The proxy of this network asks for a name and a password before “%1”. Put them into the system&apos;s proxy settings.</source>
        <translation>在连接“%1”之前，此网络的代理要求提供用户名和密码。请在系统的代理设置中填写。</translation>
    </message>
    <message>
        <source>The proxy on the way to “%1” does not answer. Check the system&apos;s proxy settings.</source>
        <translation>通往“%1”的代理没有应答。请检查系统的代理设置。</translation>
    </message>
    <message>
        <source>“%1” could not be reached. Check the internet connection and the system&apos;s proxy settings.</source>
        <translation>无法连接到“%1”。请检查互联网连接和系统的代理设置。</translation>
    </message>
    <message>
        <source>The connection to “%1” ended before the answer was complete.</source>
        <translation>与“%1”的连接在应答完整之前就已结束。</translation>
    </message>
    <message>
        <source>a redirect, HTTP %1</source>
        <translation>重定向，HTTP %1</translation>
    </message>
    <message>
        <source>a redirect to “%1”, HTTP %2</source>
        <translation>重定向到“%1”，HTTP %2</translation>
    </message>
    <message>
        <source>a web page, HTTP %1</source>
        <translation>网页，HTTP %1</translation>
    </message>
    <message>
        <source>What came was %1.</source>
        <translation>收到的内容：%1。</translation>
    </message>
    <message>
        <source>Messenger&apos;s words: “%1”</source>
        <translation>Messenger 的原文：“%1”</translation>
    </message>
    <message>
        <source>The proxy of this network asks for a name and a password. Put them into the system&apos;s proxy settings.</source>
        <translation>此网络的代理要求提供用户名和密码。请在系统的代理设置中填写。</translation>
    </message>
    <message>
        <source>The server reports a fault of its own (HTTP %1). Try again in a few minutes.</source>
        <translation>服务器报告其自身出现故障 (HTTP %1)。请过几分钟再试。</translation>
    </message>
    <message>
        <source>The Graph version %1 has ended, so Messenger may answer in another way than expected. Choose v%2.0 or newer for the Page.</source>
        <translation>Graph 版本 %1 已停用，因此 Messenger 的应答可能与预期不同。请为公共主页选择 v%2.0 或更新版本。</translation>
    </message>
    <message>
        <source>The Graph version %1 ends on %2. Choose v%3.0 or newer for the Page before that day.</source>
        <translation>Graph 版本 %1 将于 %2 停用。请在该日之前为公共主页选择 v%3.0 或更新版本。</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message numerus="yes">
        <source>%1: nobody knows yet whether %Ln messages arrived.</source>
        <comment>campaign</comment>
        <translation>
            <numerusform>%1：尚不清楚 %Ln 条消息是否已送达。</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>作出决定</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>campaign: how it stands</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 is being sent: %2.</source>
        <comment>campaign; counts</comment>
        <translation>%1 正在发送：%2。</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>查看进度</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln unused opt-ins expire within 30 days.</source>
        <comment>topic</comment>
        <translation>
            <numerusform>%1：%Ln 个未使用的订阅同意将在 30 天内过期。</numerusform>
        </translation>
    </message>
    <message>
        <source>Write follow-up</source>
        <translation>撰写后续消息</translation>
    </message>
    <message>
        <source>%1 is a draft; nobody has got it yet.</source>
        <comment>campaign</comment>
        <translation>%1 是草稿；尚未有人收到。</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>继续撰写</translation>
    </message>
</context>
<context>
    <name>OptInState</name>
    <message>
        <source>Unused</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>已预留</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>发送途中</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>已失效</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Used outside of this copy</source>
        <translation>已在此副本之外使用</translation>
    </message>
</context>
<context>
    <name>PageStop</name>
    <message>
        <source>Facebook enforced a policy</source>
        <translation>Facebook 执行了政策</translation>
    </message>
    <message>
        <source>a person stopped it</source>
        <translation>有人停止了发送</translation>
    </message>
    <message>
        <source>Stopped because Facebook enforced a policy: %1</source>
        <translation>因 Facebook 执行政策而停止：%1</translation>
    </message>
    <message>
        <source>Stopped because Facebook enforced a policy.</source>
        <translation>因 Facebook 执行政策而停止。</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>已停止：%1</translation>
    </message>
    <message>
        <source>Stopped by a person.</source>
        <translation>已由人工停止。</translation>
    </message>
    <message>
        <source>Stopped by %1: %2</source>
        <translation>由 %1 停止：%2</translation>
    </message>
    <message>
        <source>Stopped by %1.</source>
        <translation>由 %1 停止。</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>One-time notification</source>
        <translation>一次性通知</translation>
    </message>
    <message>
        <source>One message for each opt-in. Works wherever Meta has granted the Page the feature.</source>
        <translation>每个订阅同意一条消息。凡是 Meta 已授予公共主页该功能的地方都可使用。</translation>
    </message>
    <message>
        <source>Recurring notifications</source>
        <translation>定期通知</translation>
    </message>
    <message>
        <source>Many messages, at least 48 hours apart, until the person stops them. Since February 2026 they work in Australia, the European Union, Japan, South Korea and the United Kingdom only.</source>
        <translation>可发送多条消息，间隔至少 48 小时，直到对方停止。自 2026 年 2 月起仅在澳大利亚、欧盟、日本、韩国和英国可用。</translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation>打开的对话</translation>
    </message>
    <message>
        <source>Works everywhere, for 24 hours after the person wrote, tapped or reacted, and not a minute longer.</source>
        <translation>各地均可使用，仅在对方写信、点击或回应之后的 24 小时内，多一分钟也不行。</translation>
    </message>
    <message>
        <source>Utility template</source>
        <translation>实用消息模板</translation>
    </message>
    <message>
        <source>A template that Meta has approved, about something the person ordered or booked; nothing promotional. Needs the permission page_utility_messaging, and works where Meta offers utility messages.</source>
        <translation>经 Meta 批准的模板，内容关于对方订购或预订的事项；不得推广。需要 page_utility_messaging 权限，并且仅在 Meta 提供实用消息的地方可用。</translation>
    </message>
</context>
<context>
    <name>PersonScreen</name>
    <message>
        <source>Check: %1.</source>
        <comment>verdict</comment>
        <translation>检查：%1。</translation>
    </message>
    <message>
        <source>Check: %1. Sent because: %2</source>
        <comment>verdict; reason that a person wrote</comment>
        <translation>检查：%1。发送原因：%2</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>尚未发送</translation>
    </message>
    <message>
        <source>Campaign “%1” · %2</source>
        <comment>name, time</comment>
        <translation>营销活动“%1”· %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a prompt</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Agreed on %1. Topic: %2. Good until %3.</source>
        <comment>time, topic, time</comment>
        <translation>同意时间：%1。主题：%2。有效期至 %3。</translation>
    </message>
    <message>
        <source>From %1, import %2 of %3.</source>
        <comment>file, number, time</comment>
        <translation>来自 %1，第 %2 次导入，时间 %3。</translation>
    </message>
    <message>
        <source>What the Page was told</source>
        <translation>公共主页收到的通知</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>time, kind of event</comment>
        <translation>%1  %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln earlier ones.</source>
        <translation>
            <numerusform>… 以及更早的 %Ln 个。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewPeople</name>
    <message>
        <source>Somebody without a name</source>
        <translation>没有姓名的人</translation>
    </message>
    <message>
        <source>%1 (no first name)</source>
        <translation>%1（没有名字）</translation>
    </message>
    <message>
        <source>%1 (longest name)</source>
        <translation>%1（最长的姓名）</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Messenger accepted the message.</source>
        <translation>Messenger 已接受此消息。</translation>
    </message>
    <message>
        <source>Facebook wants the person behind the access token to sign in first.</source>
        <translation>Facebook 要求访问令牌所属的人先登录。</translation>
    </message>
    <message>
        <source>Let that person sign in at facebook.com and follow the steps shown there, then resume. No opt-in was used.</source>
        <translation>请让此人登录 facebook.com 并按照那里显示的步骤操作，然后继续。没有使用任何订阅同意。</translation>
    </message>
    <message>
        <source>The Facebook account behind the access token is not confirmed.</source>
        <translation>访问令牌所属的 Facebook 账户未经确认。</translation>
    </message>
    <message>
        <source>Confirm that account at facebook.com, then resume. No opt-in was used.</source>
        <translation>请在 facebook.com 确认该账户，然后继续。没有使用任何订阅同意。</translation>
    </message>
    <message>
        <source>The Facebook app is not live or not reviewed, so it may write only to people with a role in it.</source>
        <translation>Facebook 应用未上线或未通过审核，因此只能向在该应用中拥有角色的人发送消息。</translation>
    </message>
    <message>
        <source>Complete the app review for pages_messaging and switch the app to live, then resume.</source>
        <translation>请完成 pages_messaging 的应用审核并将应用切换为上线模式，然后继续。</translation>
    </message>
    <message>
        <source>The app was removed from the Facebook account, so its access token is no longer valid.</source>
        <translation>该应用已从 Facebook 账户中移除，其访问令牌不再有效。</translation>
    </message>
    <message>
        <source>Connect the app with the Page again, store the new access token in the Page setup, then resume.</source>
        <translation>请重新将应用与公共主页连接，在公共主页设置中保存新的访问令牌，然后继续。</translation>
    </message>
    <message>
        <source>Messenger cannot use the attachment of this message.</source>
        <translation>Messenger 无法使用此消息的附件。</translation>
    </message>
    <message>
        <source>Mend or remove the attachment, send it to a tester, then send the rest. No opt-in was used.</source>
        <translation>请修正或移除附件，先发送给一位测试人员，再发送其余消息。没有使用任何订阅同意。</translation>
    </message>
    <message>
        <source>Messenger found something in the request that it does not accept.</source>
        <translation>Messenger 在请求中发现了它不接受的内容。</translation>
    </message>
    <message>
        <source>Read Messenger&apos;s own words beside this, mend the message, then try again. The opt-in is kept.</source>
        <translation>请阅读旁边 Messenger 的原文，修改消息后重试。订阅同意会保留。</translation>
    </message>
    <message>
        <source>This person cannot receive messages from the Page at the moment.</source>
        <translation>此人目前无法接收此公共主页的消息。</translation>
    </message>
    <message>
        <source>The opt-in is kept. Try again on another day.</source>
        <translation>订阅同意会保留。请改日再试。</translation>
    </message>
    <message>
        <source>The connection ended after the message had left, and no answer came. It may have arrived.</source>
        <translation>消息发出后连接中断，没有收到应答。消息可能已送达。</translation>
    </message>
    <message>
        <source>Look in the conversation with this person and settle it: sent, not sent, or ask once more.</source>
        <translation>请查看与此人的对话并作出判定：已发送、未发送或再试一次。</translation>
    </message>
    <message>
        <source>The Page has not accepted the Page Contact Terms.</source>
        <translation>此公共主页尚未接受“公共主页联系条款”。</translation>
    </message>
    <message>
        <source>Let an administrator accept them in the Page&apos;s settings, then resume. No opt-in was used.</source>
        <translation>请让管理员在公共主页设置中接受该条款，然后继续。没有使用任何订阅同意。</translation>
    </message>
    <message>
        <source>Messenger does not accept the form of this message, whoever gets it.</source>
        <translation>无论收件人是谁，Messenger 都不接受此消息的形式。</translation>
    </message>
    <message>
        <source>Read Messenger&apos;s own words beside this, mend the message, send it to a tester, then send the rest.</source>
        <translation>请阅读旁边 Messenger 的原文，修改消息，先发送给一位测试人员，再发送其余消息。</translation>
    </message>
    <message>
        <source>This person got something of this kind too recently.</source>
        <translation>此人最近刚收到过此类消息。</translation>
    </message>
    <message>
        <source>The opt-in is kept. Try again in two days.</source>
        <translation>订阅同意会保留。请两天后再试。</translation>
    </message>
    <message>
        <source>Messenger takes this for a message that was sent just before.</source>
        <translation>Messenger 认为此消息刚刚已发送过。</translation>
    </message>
    <message>
        <source>Change the text, then try again. The opt-in is kept.</source>
        <translation>请更改文本后重试。订阅同意会保留。</translation>
    </message>
    <message>
        <source>Headsup ended before the answer came. It is not known whether the message arrived, and it is not sent again by itself.</source>
        <translation>Headsup 在收到应答之前退出。不清楚消息是否已送达，也不会自动重新发送。</translation>
    </message>
    <message>
        <source>Somebody looked and settled this message as not sent. The opt-in can be used again.</source>
        <translation>有人查看后将此消息判定为未发送。该订阅同意可以再次使用。</translation>
    </message>
    <message>
        <source>Retry the failed ones of this campaign, or keep the opt-in for another message.</source>
        <translation>请重试此营销活动中失败的消息，或将订阅同意留给其他消息。</translation>
    </message>
    <message>
        <source>Somebody looked and settled this message as sent. The opt-in is used.</source>
        <translation>有人查看后将此消息判定为已发送。该订阅同意已使用。</translation>
    </message>
    <message>
        <source>The access token lacks the permission pages_messaging.</source>
        <translation>访问令牌缺少 pages_messaging 权限。</translation>
    </message>
    <message>
        <source>Make an access token with this permission, store it in the Page setup, then resume. No opt-in was used.</source>
        <translation>请生成具有此权限的访问令牌，保存到公共主页设置中，然后继续。没有使用任何订阅同意。</translation>
    </message>
    <message>
        <source>Messenger could not be reached. Nothing was sent, and the opt-in is kept.</source>
        <translation>无法连接到 Messenger。没有发送任何内容，订阅同意会保留。</translation>
    </message>
    <message>
        <source>Check the connection, then resume.</source>
        <translation>请检查连接，然后继续。</translation>
    </message>
    <message>
        <source>The message left, and no complete answer came in time. It may have arrived.</source>
        <translation>消息已发出，但未及时收到完整的应答。消息可能已送达。</translation>
    </message>
    <message>
        <source>The Page or the app lacks a permission for this message.</source>
        <translation>公共主页或应用缺少发送此消息所需的权限。</translation>
    </message>
    <message>
        <source>Check the app&apos;s permissions, and that One-Time Notification is granted in the Page&apos;s settings under Advanced Messaging. Then resume.</source>
        <translation>请检查应用的权限，并确认公共主页设置的“高级消息功能”中已授予一次性通知 (One-Time Notification)。然后继续。</translation>
    </message>
    <message>
        <source>Messenger knows no such person for this Page. The account is gone, or the id belongs to another Page.</source>
        <translation>Messenger 在此公共主页中找不到此人。该账户已不存在，或者编号属于另一个公共主页。</translation>
    </message>
    <message>
        <source>Nothing can be sent with this opt-in. If many people of a list are refused like this, check that the list is of this Page.</source>
        <translation>无法用此订阅同意发送任何内容。如果名单中有许多人这样被拒绝，请检查名单是否属于此公共主页。</translation>
    </message>
    <message>
        <source>The message left, and what came back was not an answer of Messenger. It may have arrived.</source>
        <translation>消息已发出，但返回的内容不是 Messenger 的应答。消息可能已送达。</translation>
    </message>
    <message>
        <source>Open a web page to see whether the network asks to sign in. Then look in the conversation with this person and settle it.</source>
        <translation>请打开一个网页，查看网络是否要求登录。然后查看与此人的对话并作出判定。</translation>
    </message>
    <message>
        <source>Messenger does not find what the request names, or may not show it.</source>
        <translation>Messenger 找不到请求所指的内容，或者不可以显示。</translation>
    </message>
    <message>
        <source>Check the Page id and the access token in the Page setup, then try again. The opt-in is kept.</source>
        <translation>请检查公共主页设置中的公共主页编号和访问令牌，然后重试。订阅同意会保留。</translation>
    </message>
    <message>
        <source>Messenger did not honour the opt-in and says that the time for writing to this person is over.</source>
        <translation>Messenger 没有承认此订阅同意，并表示可向此人发送消息的时间已结束。</translation>
    </message>
    <message>
        <source>Check that One-Time Notification is still granted to the Page, then try again. If others get the message, this opt-in was probably used or withdrawn; Messenger does not say which.</source>
        <translation>请检查公共主页是否仍被授予一次性通知 (One-Time Notification)，然后重试。如果其他人能收到消息，则此订阅同意很可能已使用或撤回；Messenger 没有说明是哪一种。</translation>
    </message>
    <message>
        <source>Facebook restricts this Page from sending for a while.</source>
        <translation>Facebook 暂时限制此公共主页发送消息。</translation>
    </message>
    <message>
        <source>Read the notice in the Page&apos;s support inbox and wait until the restriction ends, then resume. No opt-in was used.</source>
        <translation>请阅读公共主页支持收件箱中的通知，等到限制结束后再继续。没有使用任何订阅同意。</translation>
    </message>
    <message>
        <source>The access token of the Page has expired.</source>
        <translation>公共主页的访问令牌已过期。</translation>
    </message>
    <message>
        <source>Make a new one, store it in the Page setup, then resume. No opt-in was used.</source>
        <translation>请生成新的令牌，保存到公共主页设置中，然后继续。没有使用任何订阅同意。</translation>
    </message>
    <message>
        <source>The access token of the Page is no longer valid.</source>
        <translation>公共主页的访问令牌不再有效。</translation>
    </message>
    <message>
        <source>There is no usable access token for this Page. Nothing was sent.</source>
        <translation>此公共主页没有可用的访问令牌。没有发送任何内容。</translation>
    </message>
    <message>
        <source>Store the access token in the Page setup, then resume.</source>
        <translation>请在公共主页设置中保存访问令牌，然后继续。</translation>
    </message>
    <message>
        <source>The password of the Facebook account was changed, so its access token is no longer valid.</source>
        <translation>Facebook 账户的密码已更改，其访问令牌不再有效。</translation>
    </message>
    <message>
        <source>Make a new access token, store it in the Page setup, then resume. No opt-in was used.</source>
        <translation>请生成新的访问令牌，保存到公共主页设置中，然后继续。没有使用任何订阅同意。</translation>
    </message>
    <message>
        <source>This person is not available: the Page is blocked, the account is inactive, or messages are switched off.</source>
        <translation>无法联系到此人：公共主页被屏蔽、账户处于非活跃状态，或消息功能已关闭。</translation>
    </message>
    <message>
        <source>Leave it, or try once more after some days: asking again at once does harm to the Page. Messenger does not say whether the opt-in is used up, so it counts as unused.</source>
        <translation>请保持不变，或过几天再试一次：立即再次请求会损害公共主页。Messenger 没有说明订阅同意是否已用掉，因此按未使用计算。</translation>
    </message>
    <message>
        <source>Facebook blocked this action because of its policies.</source>
        <translation>Facebook 根据其政策阻止了此操作。</translation>
    </message>
    <message>
        <source>Stop sending, read the notice in the Page&apos;s support inbox and answer it there. No opt-in was used.</source>
        <translation>请停止发送，阅读公共主页支持收件箱中的通知并在那里答复。没有使用任何订阅同意。</translation>
    </message>
    <message>
        <source>Asked once more, Messenger refused the token: the first message most likely arrived and used it.</source>
        <translation>再次尝试时，Messenger 拒绝了令牌：第一条消息很可能已送达并用掉了令牌。</translation>
    </message>
    <message>
        <source>Messenger asks to slow down.</source>
        <translation>Messenger 要求放慢速度。</translation>
    </message>
    <message>
        <source>Sending goes on by itself after the wait. No opt-in was used.</source>
        <translation>等待结束后会自动继续发送。没有使用任何订阅同意。</translation>
    </message>
    <message>
        <source>The use journal remembers that Messenger accepted this message.</source>
        <translation>使用日志中记录着 Messenger 已接受此消息。</translation>
    </message>
    <message>
        <source>Messenger reports a fault in its own answer. The message probably went out.</source>
        <translation>Messenger 报告其自身的应答出现故障。消息很可能已发出。</translation>
    </message>
    <message>
        <source>Look in the conversation with this person and settle it: sent or not sent.</source>
        <translation>请查看与此人的对话并作出判定：已发送或未发送。</translation>
    </message>
    <message>
        <source>The Page may not ask for opt-ins at present.</source>
        <translation>此公共主页目前不可以请求订阅同意。</translation>
    </message>
    <message>
        <source>Read the notice in the Page&apos;s support inbox. The opt-ins you have are kept.</source>
        <translation>请阅读公共主页支持收件箱中的通知。您已有的订阅同意会保留。</translation>
    </message>
    <message>
        <source>Sending is switched off for this Page after a violation of Facebook&apos;s policies.</source>
        <translation>由于违反 Facebook 政策，此公共主页的发送功能已关闭。</translation>
    </message>
    <message>
        <source>Read the notice in the Page&apos;s support inbox. Resume when the block ends, after hours or days. No opt-in was used.</source>
        <translation>请阅读公共主页支持收件箱中的通知。封禁会在数小时或数天后结束，届时再继续。没有使用任何订阅同意。</translation>
    </message>
    <message>
        <source>Messenger&apos;s server reported a fault after it had the message. It may have arrived.</source>
        <translation>Messenger 的服务器在收到消息后报告故障。消息可能已送达。</translation>
    </message>
    <message>
        <source>Messenger reports a temporary fault and does not say whether the message went out.</source>
        <translation>Messenger 报告暂时性故障，没有说明消息是否已发出。</translation>
    </message>
    <message>
        <source>Another app or an automation of the Page holds the conversation with this person.</source>
        <translation>与此人的对话正由另一个应用或公共主页的自动化功能掌管。</translation>
    </message>
    <message>
        <source>The opt-in is kept. Try again when the other app has let go of the conversation.</source>
        <translation>订阅同意会保留。请在另一个应用释放对话后重试。</translation>
    </message>
    <message>
        <source>Messenger refused this opt-in for good: it was used, has expired, or is not valid.</source>
        <translation>Messenger 已彻底拒绝此订阅同意：它已使用、已过期或无效。</translation>
    </message>
    <message>
        <source>Nothing can be sent with this opt-in. Ask the person again when they next write to you.</source>
        <translation>无法用此订阅同意发送任何内容。请在此人下次给您写消息时重新询问。</translation>
    </message>
    <message>
        <source>This person was asked for the same opt-in before.</source>
        <translation>此前已向此人请求过同样的订阅同意。</translation>
    </message>
    <message>
        <source>Do not ask again. The opt-in that was given is kept.</source>
        <translation>请不要再次请求。已给予的订阅同意会保留。</translation>
    </message>
    <message>
        <source>This person stopped the notifications of this topic.</source>
        <translation>此人已停止接收此主题的通知。</translation>
    </message>
    <message>
        <source>Respect it: nothing can be sent with this opt-in.</source>
        <translation>请予以尊重：无法用此订阅同意发送任何内容。</translation>
    </message>
    <message>
        <source>Messenger reports a fault without a cause. It does not say whether the message went out.</source>
        <translation>Messenger 报告故障但未说明原因，也没有说明消息是否已发出。</translation>
    </message>
    <message>
        <source>Look in the conversation with this person and settle it. If everybody gets this answer, check the app&apos;s permissions.</source>
        <translation>请查看与此人的对话并作出判定。如果所有人都收到此应答，请检查应用的权限。</translation>
    </message>
    <message>
        <source>Messenger answered with a code that Headsup does not know. The message probably did not go out.</source>
        <translation>Messenger 以 Headsup 不认识的代码作出应答。消息很可能没有发出。</translation>
    </message>
    <message>
        <source>Read Messenger&apos;s own words, look in the conversation with this person and settle it: sent, not sent, or ask once more. Until then the opt-in is kept out of other campaigns.</source>
        <translation>请阅读 Messenger 的原文，查看与此人的对话并作出判定：已发送、未发送或再试一次。在此之前，此订阅同意不会列入其他营销活动。</translation>
    </message>
    <message>
        <source>Facebook warns that people are bothered by this Page&apos;s messages.</source>
        <translation>Facebook 警告：此公共主页的消息打扰了用户。</translation>
    </message>
    <message>
        <source>Stop this campaign and look at its audience and message. Going on may cost the Page its right to send. No opt-in was used.</source>
        <translation>请停止此营销活动，并检查其受众和消息。继续下去可能使公共主页失去发送权限。没有使用任何订阅同意。</translation>
    </message>
    <message>
        <source>The Graph API does not know the address of the request, probably because of its version.</source>
        <translation>Graph API 不认识请求的地址，很可能是版本的原因。</translation>
    </message>
    <message>
        <source>Check the Graph version and address in the Page setup, then resume. No opt-in was used.</source>
        <translation>请检查公共主页设置中的 Graph 版本和地址，然后继续。没有使用任何订阅同意。</translation>
    </message>
    <message>
        <source>%1 Messenger&apos;s words: “%2” (code %3).</source>
        <extracomment>%1: what it means, %2: Messenger&apos;s own words, %3: its code</extracomment>
        <translation>%1Messenger 的原文：“%2”（代码 %3）。</translation>
    </message>
</context>
<context>
    <name>Reject</name>
    <message>
        <source>Field too long</source>
        <translation>字段过长</translation>
    </message>
    <message>
        <source>A field of this row is longer than 64 KB. Perhaps a quotation mark is missing or one too many.</source>
        <translation>此行的一个字段超过 64 KB。可能缺少或多出一个引号。</translation>
    </message>
    <message>
        <source>Too many columns</source>
        <translation>列数过多</translation>
    </message>
    <message>
        <source>This row has more than 2,000 columns. Check the separator.</source>
        <translation>此行超过 2,000 列。请检查分隔符。</translation>
    </message>
    <message>
        <source>Quotation mark not closed</source>
        <translation>引号未闭合</translation>
    </message>
    <message>
        <source>A field begins with a quotation mark that is never closed. Close it, or write it twice if it is text.</source>
        <translation>有一个字段以引号开头但始终未闭合。请补上引号；如果引号是文本内容，请写两次。</translation>
    </message>
    <message>
        <source>Quotation mark inside a quoted field</source>
        <translation>带引号的字段内有引号</translation>
    </message>
    <message>
        <source>Text follows directly after a closing quotation mark. Inside a quoted field, write the mark twice.</source>
        <translation>闭合引号之后紧跟着文本。在带引号的字段内，请将引号写两次。</translation>
    </message>
    <message>
        <source>Control characters</source>
        <translation>控制字符</translation>
    </message>
    <message>
        <source>The row holds control characters that no text has, so it may be damaged. Export it again.</source>
        <translation>此行含有文本中不会出现的控制字符，可能已损坏。请重新导出。</translation>
    </message>
    <message>
        <source>Does not fit the encoding</source>
        <translation>与编码不符</translation>
    </message>
    <message>
        <source>The row is not valid in the encoding %1. Choose another encoding for the file.</source>
        <translation>此行在编码 %1 下无效。请为文件选择其他编码。</translation>
    </message>
    <message>
        <source>Wrong number of columns</source>
        <translation>列数不符</translation>
    </message>
    <message>
        <source>The row has %1 columns where the first row has %2. Perhaps a separator or a line break stands in a field without quotation marks.</source>
        <translation>此行有 %1 列，而第一行有 %2 列。可能某个没有引号的字段中含有分隔符或换行符。</translation>
    </message>
    <message>
        <source>No person</source>
        <translation>没有人员</translation>
    </message>
    <message>
        <source>The id of the person is missing.</source>
        <translation>缺少此人的编号。</translation>
    </message>
    <message>
        <source>Id ruined by a spreadsheet</source>
        <translation>编号被电子表格破坏</translation>
    </message>
    <message>
        <source>A spreadsheet turned the id into the number “%1” and dropped its last digits; they cannot be brought back. Export the list again and keep the column as text.</source>
        <translation>电子表格将编号变成了数字“%1”并丢掉了末尾几位，无法恢复。请重新导出名单，并将该列保留为文本。</translation>
    </message>
    <message>
        <source>Id ends in zeros like the whole column</source>
        <translation>编号与整列一样以零结尾</translation>
    </message>
    <message>
        <source>The id “%1” ends in zero, as nearly all ids of this column do: a spreadsheet kept 15 digits and filled up the rest. Export the list again and keep the column as text.</source>
        <translation>编号“%1”以零结尾，此列几乎所有编号都是如此：电子表格只保留了 15 位，其余用零补齐。请重新导出名单，并将该列保留为文本。</translation>
    </message>
    <message>
        <source>Not an id of a person</source>
        <translation>不是人员编号</translation>
    </message>
    <message>
        <source>“%1” is not a Page-scoped id, which is a row of about 16 digits. Check that the right column is used.</source>
        <translation>“%1”不是公共主页范围编号；此类编号由大约 16 位数字组成。请检查是否选对了列。</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>没有令牌</translation>
    </message>
    <message>
        <source>The token is missing. Without it nothing can be sent for this opt-in.</source>
        <translation>缺少令牌。没有令牌就无法为此订阅同意发送任何内容。</translation>
    </message>
    <message>
        <source>Token ruined by a spreadsheet</source>
        <translation>令牌被电子表格破坏</translation>
    </message>
    <message>
        <source>A spreadsheet turned the token into a number and dropped its last digits; they cannot be brought back. Export the list again and keep the column as text.</source>
        <translation>电子表格将令牌变成了数字并丢掉了末尾几位，无法恢复。请重新导出名单，并将该列保留为文本。</translation>
    </message>
    <message>
        <source>Token cut off</source>
        <translation>令牌被截断</translation>
    </message>
    <message>
        <source>The token was cut off. Export the list again with the whole token.</source>
        <translation>令牌被截断了。请重新导出名单，保留完整的令牌。</translation>
    </message>
    <message>
        <source>Not a token</source>
        <translation>不是令牌</translation>
    </message>
    <message>
        <source>The token holds blanks or characters that no token has. Check that the right column is used.</source>
        <translation>令牌中含有空格或令牌不会使用的字符。请检查是否选对了列。</translation>
    </message>
    <message>
        <source>No topic</source>
        <translation>没有主题</translation>
    </message>
    <message>
        <source>The topic is missing. Fill it in, or give one topic for all rows that have none.</source>
        <translation>缺少主题。请填写主题，或为所有没有主题的行指定一个主题。</translation>
    </message>
    <message>
        <source>Unknown topic kind</source>
        <translation>未知的主题类型</translation>
    </message>
    <message>
        <source>There is no topic kind “%1”. Use one such as back_in_stock, or leave it empty.</source>
        <translation>没有主题类型“%1”。请使用 back_in_stock 这样的类型，或留空。</translation>
    </message>
    <message>
        <source>No prompt</source>
        <translation>没有提示语</translation>
    </message>
    <message>
        <source>The prompt is missing, so nobody can tell what the person agreed to. Fill in the exact text.</source>
        <translation>缺少提示语，因此无从得知此人同意了什么。请填写原文。</translation>
    </message>
    <message>
        <source>Prompt too long</source>
        <translation>提示语过长</translation>
    </message>
    <message>
        <source>The prompt has %1 characters; Messenger allows 65, so it cannot be the text that was shown. Check that the right column is used.</source>
        <translation>提示语有 %1 个字符；Messenger 允许 65 个，因此不可能是当时显示的文本。请检查是否选对了列。</translation>
    </message>
    <message>
        <source>No time of the opt-in</source>
        <translation>没有订阅同意的时间</translation>
    </message>
    <message>
        <source>The time of the opt-in is missing. An opt-in lasts a year, so its beginning must be known.</source>
        <translation>缺少订阅同意的时间。订阅同意的有效期为一年，因此必须知道其开始时间。</translation>
    </message>
    <message>
        <source>Time not understood</source>
        <translation>无法理解时间</translation>
    </message>
    <message>
        <source>“%1” is not understood as “%2”. Write it like 2026-03-12 08:15:00.</source>
        <translation>无法将“%1”理解为“%2”。请写成 2026-03-12 08:15:00 的形式。</translation>
    </message>
    <message>
        <source>Day or month first</source>
        <translation>日在前还是月在前</translation>
    </message>
    <message>
        <source>In “%1” the day and the month can be either way round. Say which comes first, or write it like 2026-03-12.</source>
        <translation>“%1”中的日和月可能互换。请说明哪一个在前，或写成 2026-03-12 的形式。</translation>
    </message>
    <message>
        <source>Opt-in in the future</source>
        <translation>订阅同意在将来</translation>
    </message>
    <message>
        <source>The opt-in time “%1” has not come yet. Check the time zone of the file and the clock of this computer.</source>
        <translation>订阅同意的时间“%1”尚未到来。请检查文件的时区和此计算机的时钟。</translation>
    </message>
    <message>
        <source>State not understood</source>
        <translation>无法理解状态</translation>
    </message>
    <message>
        <source>“%1” is not understood as “%2”. The row was left out, since a used token must not look unused.</source>
        <translation>无法将“%1”理解为“%2”。此行未列入，因为已使用的令牌不能显示为未使用。</translation>
    </message>
    <message>
        <source>Value too long</source>
        <translation>值过长</translation>
    </message>
    <message>
        <source>The value for “%1” has more than %2 characters. Check that the right column is used.</source>
        <translation>“%1”的值超过 %2 个字符。请检查是否选对了列。</translation>
    </message>
    <message>
        <source>Person was erased</source>
        <translation>此人已被清除</translation>
    </message>
    <message>
        <source>This person was erased from the workspace and is not taken in again.</source>
        <translation>此人已从工作区中清除，不会再次收录。</translation>
    </message>
    <message>
        <source>Token of another person</source>
        <translation>令牌属于他人</translation>
    </message>
    <message>
        <source>This token is in the workspace already, but as another person&apos;s or another Page&apos;s. One of the two is wrong; what was there stays.</source>
        <translation>此令牌已在工作区中，但属于另一个人或另一个公共主页。两者之一有误；原有内容保持不变。</translation>
    </message>
    <message>
        <source>Person not known</source>
        <translation>未知人员</translation>
    </message>
    <message>
        <source>The list has no Page-scoped ids, and its e-mail address or phone number fits nobody in the workspace, or several people.</source>
        <translation>名单中没有公共主页范围编号，其电子邮件地址或电话号码与工作区中的任何人都不匹配，或与多人匹配。</translation>
    </message>
</context>
<context>
    <name>Relevance</name>
    <message>
        <source>People asked about “%1”. The message does not name it.</source>
        <translation>人们询问的是“%1”。消息没有提到它。</translation>
    </message>
    <message>
        <source>Name “%1” in the first sentence.</source>
        <translation>请在第一句中提到“%1”。</translation>
    </message>
    <message>
        <source>The message leaves out a part of what people asked about: “%1”.</source>
        <translation>消息遗漏了人们所询问内容的一部分：“%1”。</translation>
    </message>
    <message>
        <source>Name it as the prompt does.</source>
        <translation>请使用与提示语相同的名称。</translation>
    </message>
    <message>
        <source>The prompt does not say what people asked about, so nothing can be compared.</source>
        <translation>提示语没有说明人们询问的是什么，因此无法比较。</translation>
    </message>
    <message>
        <source>Enter the item in the topic, for example the product&apos;s name.</source>
        <translation>请在主题中填写对象，例如产品名称。</translation>
    </message>
    <message>
        <source>The message seems to be about another thing: “%1” is missing.</source>
        <translation>消息似乎在说别的事情：缺少“%1”。</translation>
    </message>
    <message>
        <source>Send this to the people who asked for it, and write here about what the prompt names.</source>
        <translation>请将这条消息发送给要求得到它的人，并在此写提示语所提到的内容。</translation>
    </message>
    <message>
        <source>People asked for “%1”; the message says “%2”.</source>
        <translation>人们要求的是“%1”；消息说的是“%2”。</translation>
    </message>
    <message>
        <source>Wait until “%1” is the news, or send this to those who asked for “%2”.</source>
        <translation>请等到“%1”成为最新情况，或将此消息发送给要求“%2”的人。</translation>
    </message>
    <message>
        <source>People asked to hear that %1. “%2” is other news.</source>
        <translation>人们希望得知“%1”。“%2”是另一种情况。</translation>
    </message>
    <message>
        <source>Say that %1, or keep the message for a topic of its own.</source>
        <translation>请说明“%1”，或将消息留给单独的主题。</translation>
    </message>
    <message>
        <source>The message does not say that %1.</source>
        <translation>消息没有说明“%1”。</translation>
    </message>
    <message>
        <source>Say in plain words that %1.</source>
        <translation>请用明白的话说明“%1”。</translation>
    </message>
    <message>
        <source>The message may be about something other than “%1”.</source>
        <translation>消息说的可能不是“%1”。</translation>
    </message>
    <message>
        <source>Name it as the prompt does, and write about nothing else.</source>
        <translation>请使用与提示语相同的名称，不要写其他内容。</translation>
    </message>
    <message>
        <source>“%1”: the promised news is not true yet. Sending would use up the one message you may send.</source>
        <translation>“%1”：承诺的情况尚未发生。发送会用掉您可以发送的唯一一条消息。</translation>
    </message>
    <message>
        <source>Wait until the news is true.</source>
        <translation>请等到该情况发生。</translation>
    </message>
    <message>
        <source>The message says nothing yet.</source>
        <translation>消息还没有任何内容。</translation>
    </message>
    <message>
        <source>Name the thing and tell the news.</source>
        <translation>请提到具体对象并说明新情况。</translation>
    </message>
    <message>
        <source>News of a lower price needs the price, and there is none in the message.</source>
        <translation>降价通知需要写明价格，而消息中没有。</translation>
    </message>
    <message>
        <source>Write the new price, the amount saved or the percentage.</source>
        <translation>请写明新价格、节省的金额或百分比。</translation>
    </message>
    <message>
        <source>A reminder needs a day or a time, and there is none in the message.</source>
        <translation>提醒需要写明日期或时间，而消息中没有。</translation>
    </message>
    <message>
        <source>Write when it begins.</source>
        <translation>请写明何时开始。</translation>
    </message>
    <message>
        <source>The prompt promises a link or a file, and there is none in the message.</source>
        <translation>提示语承诺了链接或文件，而消息中没有。</translation>
    </message>
    <message>
        <source>Add the link.</source>
        <translation>请添加链接。</translation>
    </message>
    <message>
        <source>The message offers %1; people asked for a price under %2.</source>
        <translation>消息给出的是 %1；人们要求的是低于 %2 的价格。</translation>
    </message>
    <message>
        <source>Wait until the price is under %2.</source>
        <translation>请等到价格低于 %2。</translation>
    </message>
    <message>
        <source>The new price %1 is not below the old price %2.</source>
        <translation>新价格 %1 并不低于原价格 %2。</translation>
    </message>
    <message>
        <source>Correct the prices of the topic, or wait until the price has dropped.</source>
        <translation>请更正主题的价格，或等到价格下降。</translation>
    </message>
    <message>
        <source>“%1” is already past.</source>
        <translation>“%1”已过去。</translation>
    </message>
    <message>
        <source>Correct the date, or do not send this message any more.</source>
        <translation>请更正日期，或不再发送此消息。</translation>
    </message>
    <message>
        <source>The message is in another language than the prompt.</source>
        <translation>消息的语言与提示语的语言不同。</translation>
    </message>
    <message>
        <source>Write in the language in which people opted in.</source>
        <translation>请使用人们给出订阅同意时的语言撰写。</translation>
    </message>
    <message>
        <source>“%1” promises a reward. Meta forbids rewards around these notifications.</source>
        <translation>“%1”承诺了奖励。Meta 禁止在此类通知中提供奖励。</translation>
    </message>
    <message>
        <source>Take the reward out and tell the news alone.</source>
        <translation>请去掉奖励，只告知新情况。</translation>
    </message>
    <message>
        <source>“%1” looks like a scam to people and to Meta.</source>
        <translation>在人们和 Meta 看来，“%1”像是诈骗。</translation>
    </message>
    <message>
        <source>Take it out. Ask for nothing about accounts, cards or passwords.</source>
        <translation>请去掉它。请不要询问账户、银行卡或密码方面的内容。</translation>
    </message>
    <message>
        <source>Capitals and exclamation marks make the message look like spam.</source>
        <translation>全大写字母和感叹号会使消息看起来像垃圾信息。</translation>
    </message>
    <message>
        <source>Write it in sentence case with one exclamation mark at most.</source>
        <translation>请使用正常的大小写，最多使用一个感叹号。</translation>
    </message>
    <message>
        <source>The message also offers things that people did not ask for.</source>
        <translation>消息还提供了人们没有要求的东西。</translation>
    </message>
    <message>
        <source>Keep to the one thing; ask for consent to the rest with a new prompt.</source>
        <translation>请只说这一件事；其余内容请用新的提示语征求同意。</translation>
    </message>
    <message>
        <source>“%1” is promotion for everybody, not the news that people asked for.</source>
        <translation>“%1”是面向所有人的推广，而不是人们想知道的内容。</translation>
    </message>
    <message>
        <source>Tell the promised news and nothing else.</source>
        <translation>请只告知承诺的内容，不写其他。</translation>
    </message>
    <message>
        <source>“%1” serves another purpose than the promised news.</source>
        <translation>“%1”的目的与承诺的内容不同。</translation>
    </message>
    <message>
        <source>Leave it out, or ask for it with a prompt of its own.</source>
        <translation>请去掉它，或用单独的提示语征求同意。</translation>
    </message>
    <message>
        <source>This language is read only roughly.</source>
        <translation>对此语言只能粗略识别。</translation>
    </message>
    <message>
        <source>Please check by yourself whether the message keeps the promise.</source>
        <translation>请您自行检查消息是否兑现承诺。</translation>
    </message>
    <message>
        <source>Names %1.</source>
        <translation>提到了“%1”。</translation>
    </message>
    <message>
        <source>Says %1.</source>
        <translation>说明了“%1”。</translation>
    </message>
    <message>
        <source>Has the price.</source>
        <translation>含有价格。</translation>
    </message>
    <message>
        <source>Says when.</source>
        <translation>说明了时间。</translation>
    </message>
    <message>
        <source>Has the link.</source>
        <translation>含有链接。</translation>
    </message>
    <message>
        <source>“%1” promises a reward for opting in. Meta forbids that in a prompt.</source>
        <translation>“%1”承诺对订阅同意给予奖励。Meta 禁止在提示语中这样做。</translation>
    </message>
    <message>
        <source>Ask for consent to the news alone.</source>
        <translation>请只就承诺的内容征求同意。</translation>
    </message>
    <message>
        <source>The prompt has %1 characters; Meta shows at most %2.</source>
        <translation>提示语有 %1 个字符；Meta 最多显示 %2 个。</translation>
    </message>
    <message>
        <source>Shorten it, and keep the name of the thing.</source>
        <translation>请缩短提示语，并保留对象的名称。</translation>
    </message>
    <message>
        <source>“%1” in a prompt looks like a scam to people and to Meta.</source>
        <translation>提示语中的“%1”在人们和 Meta 看来像是诈骗。</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>请去掉它。</translation>
    </message>
    <message>
        <source>The prompt does not name the thing that people opt in to.</source>
        <translation>提示语没有提到人们订阅的是什么。</translation>
    </message>
    <message>
        <source>Name it, for example “Aurora 2 back in stock? Tell me”.</source>
        <translation>请写明，例如“Aurora 2 到货了吗？请通知我”。</translation>
    </message>
    <message>
        <source>Capitals and exclamation marks make the prompt look like spam.</source>
        <translation>全大写字母和感叹号会使提示语看起来像垃圾信息。</translation>
    </message>
    <message>
        <source>Write it in sentence case.</source>
        <translation>请使用正常的大小写。</translation>
    </message>
    <message>
        <source>it is back in stock</source>
        <translation>商品已到货</translation>
    </message>
    <message>
        <source>the price has dropped</source>
        <translation>价格已下降</translation>
    </message>
    <message>
        <source>the event begins</source>
        <translation>活动即将开始</translation>
    </message>
    <message>
        <source>the event takes place</source>
        <translation>活动将会举行</translation>
    </message>
    <message>
        <source>tickets can be had</source>
        <translation>门票可以购买</translation>
    </message>
    <message>
        <source>it is out</source>
        <translation>新品已发布</translation>
    </message>
    <message>
        <source>the sale has begun</source>
        <translation>特卖已开始</translation>
    </message>
    <message>
        <source>it is open again</source>
        <translation>已重新开放</translation>
    </message>
    <message>
        <source>the survey is open</source>
        <translation>调查已开放</translation>
    </message>
    <message>
        <source>the matter is settled</source>
        <translation>事情已办妥</translation>
    </message>
    <message>
        <source>it is published</source>
        <translation>内容已发布</translation>
    </message>
    <message>
        <source>a place is free</source>
        <translation>有空位</translation>
    </message>
    <message>
        <source>Yes.</source>
        <translation>是。</translation>
    </message>
    <message>
        <source>Not quite.</source>
        <translation>不完全是。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>否。</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>新价格</translation>
    </message>
    <message>
        <source>Old price</source>
        <translation>原价格</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟数</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
</context>
<context>
    <name>ReportPaper</name>
    <message>
        <source>Accepted is what Messenger took. What was delivered and read is known only where webhooks tell it. In doubt is what nobody knows.</source>
        <translation>“已接受”是指 Messenger 收下的消息。是否送达和已读，只有 webhook 告知时才知道。“存疑”是指没有人知道。</translation>
    </message>
</context>
<context>
    <name>ReviewPacket</name>
    <message numerus="yes">
        <source>%n people get this message.</source>
        <translation>
            <numerusform>%n 人会收到这条消息。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n one-time tokens are spent for good.</source>
        <translation>
            <numerusform>将永久用掉 %n 个一次性令牌。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were told something in the last seven days.</source>
        <translation>
            <numerusform>其中 %n 人在过去七天内收到过消息。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is night, between 21:00 and 8:00, for %n of them.</source>
        <translation>
            <numerusform>其中 %n 人所在地现在是夜间（21:00 至 8:00）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Button “%1” opens %2</source>
        <comment>title; address</comment>
        <translation>按钮“%1”打开 %2</translation>
    </message>
    <message>
        <source>Button “%1” answers in the conversation</source>
        <translation>按钮“%1”在对话中回答</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody without a name reads:</source>
        <translation>没有名字的人看到：</translation>
    </message>
    <message>
        <source>%1 reads:</source>
        <comment>a name</comment>
        <translation>%1 看到：</translation>
    </message>
    <message>
        <source>Not noted.</source>
        <translation>未记录。</translation>
    </message>
    <message>
        <source>%1 agreed to an earlier text; that approval is void.</source>
        <translation>%1 同意的是较早的文本；该批准已失效。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a name; day and time</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Review before sending: %1</source>
        <translation>发送前审阅：%1</translation>
    </message>
    <message>
        <source>%1 · topic “%2” · as of %3</source>
        <comment>Page; topic; day and time</comment>
        <translation>%1 · 主题“%2” · 截至 %3</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>谁会收到</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Does it keep the promise?</source>
        <translation>是否兑现承诺？</translation>
    </message>
    <message>
        <source>Why it is to be sent all the same: %1</source>
        <translation>仍要发送的理由：%1</translation>
    </message>
    <message>
        <source>As people read it</source>
        <translation>人们看到的样子</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Text %1: whoever changes a word gets another number.</source>
        <comment>the first digits of a hash</comment>
        <translation>文本 %1：只要改动一个字，编号就会不同。</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>Messages are being sent</source>
        <translation>正在发送消息</translation>
    </message>
</context>
<context>
    <name>Separator</name>
    <message>
        <source>Comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>竖线</translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>Campaign manager for Messenger One-Time Notifications</source>
        <translation>Messenger 一次性通知营销活动管理器</translation>
    </message>
    <message>
        <source>Opens this workspace; makes it where there is none.</source>
        <translation>打开此工作区；如不存在则创建。</translation>
    </message>
    <message>
        <source>Opens the sample workspace, in rehearsal: nothing leaves this computer.</source>
        <translation>以演练方式打开示例工作区：没有任何内容离开此计算机。</translation>
    </message>
    <message>
        <source>Speaks this language, for example de.</source>
        <translation>使用此语言，例如 de。</translation>
    </message>
    <message>
        <source>Opens the import with this file.</source>
        <translation>用此文件打开导入。</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>prompt</source>
        <translation>提示语</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>营销活动</translation>
    </message>
    <message>
        <source>attempt</source>
        <translation>发送尝试</translation>
    </message>
    <message>
        <source>a cool-down of a day or more</source>
        <translation>一天或更长的间隔时间</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>it could not be kept</source>
        <translation>无法保留</translation>
    </message>
    <message>
        <source>it is the workspace itself</source>
        <translation>这就是工作区本身</translation>
    </message>
    <message>
        <source>a backup, not the workspace itself</source>
        <translation>备份，而不是工作区本身</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>其他程序</translation>
    </message>
    <message>
        <source>an import or the start of a campaign is still under way</source>
        <translation>仍有导入或营销活动启动在进行中</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>没有这个文件夹</translation>
    </message>
    <message>
        <source>rows of “%1” refer to what is not there</source>
        <translation>“%1”中有些行指向不存在的内容</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>缺少结尾</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>无法创建文件夹</translation>
    </message>
    <message>
        <source>opt-in</source>
        <translation>订阅同意</translation>
    </message>
    <message>
        <source>notice of Meta</source>
        <translation>Meta 的通知</translation>
    </message>
    <message>
        <source>%1 (process %2 on %3)</source>
        <translation>%1（%3 上的进程 %2）</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>公共主页</translation>
    </message>
    <message>
        <source>not even its name can be read</source>
        <translation>连其名称也无法读取</translation>
    </message>
    <message>
        <source>there is a file of that name already</source>
        <translation>已有同名文件</translation>
    </message>
    <message>
        <source>a name that no other topic of the Page has</source>
        <translation>与此公共主页其他主题不同的名称</translation>
    </message>
    <message>
        <source>another topic of the same Page</source>
        <translation>同一公共主页的另一个主题</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>a prompt of this topic, word by word</source>
        <translation>此主题的一条提示语，须逐字一致</translation>
    </message>
    <message>
        <source>some of the topic&apos;s prompts, so that others stay</source>
        <translation>该主题的部分提示语，使其余提示语得以保留</translation>
    </message>
    <message>
        <source>import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>a version of the Graph API, for example v25.0</source>
        <translation>Graph API 的版本，例如 v25.0</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>a topic of one-time opt-ins</source>
        <translation>一次性订阅同意的主题</translation>
    </message>
</context>
<context>
    <name>TopicKind</name>
    <message>
        <source>Back in stock</source>
        <translation>到货</translation>
    </message>
    <message>
        <source>Price drop</source>
        <translation>降价</translation>
    </message>
    <message>
        <source>Event reminder</source>
        <translation>活动提醒</translation>
    </message>
    <message>
        <source>Event confirmed</source>
        <translation>活动确认</translation>
    </message>
    <message>
        <source>Tickets available</source>
        <translation>门票开售</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>新品发布</translation>
    </message>
    <message>
        <source>Sale begins</source>
        <translation>特卖开始</translation>
    </message>
    <message>
        <source>Reopening</source>
        <translation>重新开放</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>调查</translation>
    </message>
    <message>
        <source>Purchase or account update</source>
        <translation>购买或账户动态</translation>
    </message>
    <message>
        <source>News or publication</source>
        <translation>新闻或发布</translation>
    </message>
    <message>
        <source>Free appointment or place</source>
        <translation>空余预约或名额</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Keeps the promise</source>
        <translation>兑现承诺</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>不明确</translation>
    </message>
    <message>
        <source>Not relevant</source>
        <translation>不相关</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>Campaign: %1 (%2)</source>
        <comment>name, state</comment>
        <translation>营销活动：%1（%2）</translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <translation>主题：%1</translation>
    </message>
    <message>
        <source>Write follow-up: %1</source>
        <translation>撰写后续消息：%1</translation>
    </message>
</context>
<context>
    <name>WindowNotes</name>
    <message numerus="yes">
        <source>%Ln messages were in flight when Headsup ended. It is not known whether they arrived; none is sent again by itself.</source>
        <translation>
            <numerusform>Headsup 退出时有 %Ln 条消息在发送途中。不清楚是否已送达；不会自动重新发送任何一条。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaigns stopped when Headsup ended. Nothing is in doubt; you can go on where they stopped.</source>
        <translation>
            <numerusform>Headsup 退出时有 %Ln 个营销活动停下。没有任何不确定之处；您可以从停下的地方继续。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is an earlier copy of the workspace: %Ln opt-ins were used or withdrawn after it was made. They stay spent.</source>
        <translation>
            <numerusform>这是工作区较早的副本：在其创建之后，有 %Ln 个订阅同意已使用或撤回。它们仍为已使用。</numerusform>
        </translation>
    </message>
    <message>
        <source>This Page rehearses: messages go to a stand-in inside this program that answers as Messenger does. Nothing leaves this computer.</source>
        <translation>此公共主页处于演练模式：消息发送到本程序内的模拟服务，它会像 Messenger 一样应答。没有任何内容离开此计算机。</translation>
    </message>
    <message>
        <source>This Page is live: a follow-up goes to real people and spends their one-time tokens for good.</source>
        <translation>此公共主页处于正式模式：后续消息会发送给真实的人，并彻底用掉他们的一次性令牌。</translation>
    </message>
</context>
<context>
    <name>headsup::graph::Exchange</name>
    <message>
        <source>There was no complete answer in time.</source>
        <translation>未及时收到完整的应答。</translation>
    </message>
    <message>
        <source>The request was given up.</source>
        <translation>请求已放弃。</translation>
    </message>
    <message>
        <source>The answer was too long to be one of Messenger.</source>
        <translation>应答过长，不可能来自 Messenger。</translation>
    </message>
    <message>
        <source>The connection ended before the answer was complete.</source>
        <translation>连接在应答完整之前就已结束。</translation>
    </message>
    <message>
        <source>The address is not allowed: it must begin with https.</source>
        <translation>不允许使用此地址：地址必须以 https 开头。</translation>
    </message>
</context>
<context>
    <name>headsup::ui::ActionRow</name>
    <message>
        <source>Accepted means that Messenger took the message. Delivered and read are not known here.</source>
        <translation>“已接受”表示 Messenger 已收下消息。此处不清楚是否已送达或已读。</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>&amp;Look in the conversations</source>
        <translation>查看对话</translation>
    </message>
    <message>
        <source>Asks Messenger what the Page wrote to the uncertain ones at that time. It settles nothing.</source>
        <translation>向 Messenger 查询公共主页当时给结果不确定的人写了什么。这不会作出任何判定。</translation>
    </message>
    <message>
        <source>Ends the campaign. Whoever was not written to keeps the opt-in for another one.</source>
        <translation>结束此营销活动。尚未收到消息的人会保留订阅同意，可用于其他营销活动。</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>查看进度</translation>
    </message>
    <message numerus="yes">
        <source>Give %Ln back</source>
        <comment>people who were not written to</comment>
        <translation>
            <numerusform>释放 %Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln</source>
        <comment>failed ones that may be tried again</comment>
        <translation>
            <numerusform>重试 %Ln 条</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Next wave …</source>
        <translation>下一批次…</translation>
    </message>
    <message>
        <source>&amp;Send to newcomers …</source>
        <translation>发送给新加入者…</translation>
    </message>
    <message>
        <source>Opens the pre-flight for those of this topic who were not written to yet.</source>
        <translation>为此主题中尚未收到消息的人打开发送前检查。</translation>
    </message>
</context>
<context>
    <name>headsup::ui::ApprovalCard</name>
    <message>
        <source>Note the approval</source>
        <translation>记录批准</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Review packet as PDF…</source>
        <translation>审阅材料（PDF）…</translation>
    </message>
    <message>
        <source>Who agreed</source>
        <translation>谁同意了</translation>
    </message>
    <message>
        <source>A second pair of eyes</source>
        <translation>再请一位看看</translation>
    </message>
    <message>
        <source>Nobody has noted an approval of this text. It can be sent without one.</source>
        <translation>尚无人记录对此文本的批准。没有批准也可以发送。</translation>
    </message>
    <message>
        <source>%1 agreed to this very text, %2.</source>
        <comment>a name; day and time</comment>
        <translation>%1 已同意这一文本，%2。</translation>
    </message>
    <message>
        <source>%1 agreed to another text, %2. The text was changed since, so that approval is void.</source>
        <comment>a name; day and time</comment>
        <translation>%1 同意的是另一文本，%2。此后文本已更改，因此该批准失效。</translation>
    </message>
</context>
<context>
    <name>headsup::ui::AskPanel</name>
    <message>
        <source>Prompt to ask</source>
        <translation>要询问的提示语</translation>
    </message>
    <message>
        <source>Ask the next question</source>
        <translation>提出下一个询问</translation>
    </message>
    <message>
        <source>Aurora 3 trail shoes in stock</source>
        <translation>Aurora 3 越野跑鞋到货</translation>
    </message>
    <message>
        <source>Keep this prompt</source>
        <translation>保存此提示语</translation>
    </message>
    <message>
        <source>News about</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>What people read above “Notify me”</source>
        <translation>人们在“Notify me”上方看到的内容</translation>
    </message>
    <message>
        <source>Ask by itself whoever reacts, while webhooks are received here</source>
        <translation>在此接收 webhook 期间，自动询问每位有回应的人</translation>
    </message>
    <message>
        <source>Number of people, to confirm</source>
        <translation>人数，用于确认</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>A new prompt…</source>
        <translation>新的提示语…</translation>
    </message>
    <message>
        <source>Everybody whose 24 hours are open</source>
        <translation>24 小时窗口打开的所有人</translation>
    </message>
    <message>
        <source>Who reacted to “%1”</source>
        <translation>对“%1”有回应的人</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 / %2 个字符</translation>
    </message>
    <message>
        <source>There is no topic yet. Import opt-ins first, so that the prompt has one.</source>
        <translation>还没有主题。请先导入订阅同意，提示语才有主题。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Nobody can be asked this just now.</source>
        <translation>目前没有人可以询问。</translation>
    </message>
    <message numerus="yes">
        <source>%n people can be asked this now.</source>
        <translation>
            <numerusform>现在可以询问 %n 人。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 not: %2</source>
        <comment>number; a clause such as: was asked the same lately</comment>
        <translation>%1 人不可：%2</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>询问</translation>
    </message>
    <message numerus="yes">
        <source>Ask %n people</source>
        <translation>
            <numerusform>询问 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the number of people to confirm</source>
        <translation>输入人数以确认</translation>
    </message>
    <message>
        <source>Asking the Page who it is…</source>
        <translation>正在确认公共主页的身份…</translation>
    </message>
    <message numerus="yes">
        <source>%n people asked</source>
        <translation>
            <numerusform>已询问 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 失败</translation>
    </message>
    <message>
        <source>%1 in doubt</source>
        <translation>%1 存疑</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
</context>
<context>
    <name>headsup::ui::BackupDesk</name>
    <message numerus="yes">
        <source>%Ln opt-ins are restored. What was spent since the backup stays spent.</source>
        <translation>
            <numerusform>已恢复 %Ln 个订阅同意。备份之后已使用的内容仍为已使用。</numerusform>
        </translation>
    </message>
    <message>
        <source>The workspace that was there is kept as %1.</source>
        <translation>原有的工作区已保留为 %1。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%Ln opt-ins could be read and are in this new workspace.</source>
        <translation>
            <numerusform>有 %Ln 个订阅同意可以读取，已放入这个新工作区。</numerusform>
        </translation>
    </message>
    <message>
        <source>How many could not be read is not known.</source>
        <translation>无法得知有多少个无法读取。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read.</source>
        <translation>
            <numerusform>有 %Ln 个无法读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is still there. Import your last list again to fill the gaps; what was spent stays spent.</source>
        <translation>损坏的文件仍在原处。请重新导入您最近的名单以填补缺失；已使用的内容仍为已使用。</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation>正在保存可读取的内容</translation>
    </message>
    <message>
        <source>Save a backup of the workspace…</source>
        <translation>保存工作区的备份…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation>保存备份</translation>
    </message>
    <message>
        <source>Headsup workspaces (*.sqlite);;All files (*)</source>
        <translation>Headsup 工作区 (*.sqlite);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Saving a backup as %1…</source>
        <translation>正在将备份保存为 %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The backup is saved and checked: %1 (%2). It holds people&apos;s data and tokens; keep it as safe as the workspace.</source>
        <translation>备份已保存并经过检查：%1 (%2)。其中含有个人数据和令牌；请像保管工作区一样妥善保管。</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>选择备份</translation>
    </message>
    <message>
        <source>Headsup workspaces (*.sqlite *.backup);;All files (*)</source>
        <translation>Headsup 工作区 (*.sqlite *.backup);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Put the backup %1 in place of this workspace (%2)? The workspace is kept beside it under another name.</source>
        <translation>用备份 %1 替换此工作区 (%2)？此工作区会以其他名称保留在旁边。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>正在恢复备份</translation>
    </message>
</context>
<context>
    <name>headsup::ui::Banner</name>
    <message>
        <source>Close this note</source>
        <translation>关闭此提示</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>headsup::ui::BoardScreen</name>
    <message>
        <source>24 hours open</source>
        <translation>24 小时窗口打开</translation>
    </message>
    <message>
        <source>may be asked now</source>
        <translation>现在可以询问</translation>
    </message>
    <message>
        <source>close within 3 hours</source>
        <translation>3 小时内关闭</translation>
    </message>
    <message>
        <source>Nobody&apos;s 24 hours are open</source>
        <translation>没有人的 24 小时窗口是打开的</translation>
    </message>
    <message>
        <source>When people answer, tap a button or react to a message, you may write to them for 24 hours and ask the next question. That is heard from webhooks: import a captured log, or receive them here.</source>
        <translation>当人们回答、点击按钮或对消息做出回应后，您可以在 24 小时内给他们写消息并提出下一个询问。这些信息来自 webhook：请导入捕获的日志，或在此接收。</translation>
    </message>
    <message>
        <source>Import a captured log</source>
        <translation>导入捕获的日志</translation>
    </message>
    <message>
        <source>People whose 24 hours are open</source>
        <translation>24 小时窗口打开的人</translation>
    </message>
    <message>
        <source>Prompts that were asked, with what came of them</source>
        <translation>已发出的提示语及其结果</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再次询问</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>headsup::ui::ButtonRow</name>
    <message>
        <source>Title of the button</source>
        <translation>按钮标题</translation>
    </message>
    <message>
        <source>Title of button %1</source>
        <translation>按钮 %1 的标题</translation>
    </message>
    <message>
        <source>Kind of button %1</source>
        <translation>按钮 %1 的类型</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Link of button %1</source>
        <translation>按钮 %1 的链接</translation>
    </message>
    <message>
        <source>Remove this button</source>
        <translation>移除此按钮</translation>
    </message>
    <message>
        <source>Remove button %1</source>
        <translation>移除按钮 %1</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>characters used, allowed</comment>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>headsup::ui::CampaignActs</name>
    <message numerus="yes">
        <source>%Ln people are in line again, but may not be asked at once: asking soon after such a refusal harms the Page. The first of them is due on %1; resume then.</source>
        <translation>
            <numerusform>%Ln 人已重新排入队列，但不能立即再次请求：在此类拒绝后很快再次请求会损害公共主页。其中第一人的时间为 %1；请届时继续。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody of this campaign can be tried again any more.</source>
        <translation>此营销活动中已没有可以重试的人。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people keep their opt-ins for another campaign.</source>
        <translation>
            <numerusform>%Ln 人保留订阅同意，可用于其他营销活动。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked as sent. Their tokens are spent.</source>
        <translation>
            <numerusform>已将 %Ln 条标记为已发送。其令牌已使用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked as not sent. Their opt-ins are unused again.</source>
        <translation>
            <numerusform>已将 %Ln 条标记为未发送。其订阅同意恢复为未使用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in line again. Resume when you are ready.</source>
        <translation>
            <numerusform>%Ln 条已重新排入队列。您准备好后即可继续发送。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headsup::ui::CampaignHealthModel</name>
    <message>
        <source>too few to tell</source>
        <translation>人数太少，无法判断</translation>
    </message>
    <message>
        <source>good</source>
        <comment>how people took it</comment>
        <translation>良好</translation>
    </message>
    <message>
        <source>look out</source>
        <translation>请注意</translation>
    </message>
    <message>
        <source>stop</source>
        <comment>too many were lost</comment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>营销活动</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>无法联系</translation>
    </message>
    <message>
        <source>“Bad”</source>
        <comment>feedback</comment>
        <translation>“差评”</translation>
    </message>
    <message>
        <source>“Good”</source>
        <comment>feedback</comment>
        <translation>“好评”</translation>
    </message>
    <message>
        <source>Share lost</source>
        <translation>流失比例</translation>
    </message>
    <message>
        <source>That is</source>
        <translation>评价</translation>
    </message>
</context>
<context>
    <name>headsup::ui::CampaignModel</name>
    <message>
        <source>Campaign</source>
        <translation>营销活动</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>headsup::ui::CampaignsScreen</name>
    <message>
        <source>No campaign yet</source>
        <translation>还没有营销活动</translation>
    </message>
    <message>
        <source>A campaign is one message to the people who wait for one topic. Choose a topic and write the first follow-up.</source>
        <translation>一个营销活动就是发送给等待某一主题的人的一条消息。请选择一个主题，撰写第一条后续消息。</translation>
    </message>
    <message>
        <source>Choose a topic</source>
        <translation>选择主题</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>营销活动</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>删除草稿</translation>
    </message>
    <message>
        <source>Write follow-up</source>
        <translation>撰写后续消息</translation>
    </message>
    <message>
        <source>Choose the topic first</source>
        <translation>请先选择主题</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Deleted the draft “%1”.</source>
        <translation>已删除草稿“%1”。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Begin a new draft with the same message and audience</source>
        <translation>用相同的消息和受众开始新草稿</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
</context>
<context>
    <name>headsup::ui::ColumnsPage</name>
    <message>
        <source>The first row names the columns</source>
        <translation>第一行为列名</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>其他文件</translation>
    </message>
    <message>
        <source>Check the rows</source>
        <translation>检查各行</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>文件的前几行</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>Times without a zone are in</source>
        <translation>未注明时区的时间属于</translation>
    </message>
    <message>
        <source>3/4/2026 is</source>
        <translation>3/4/2026 表示</translation>
    </message>
    <message>
        <source>Not clear: refuse such rows</source>
        <translation>不明确：拒绝此类行</translation>
    </message>
    <message>
        <source>3 April (day first)</source>
        <translation>4 月 3 日（日在前）</translation>
    </message>
    <message>
        <source>4 March (month first)</source>
        <translation>3 月 4 日（月在前）</translation>
    </message>
    <message>
        <source>%1 (this computer)</source>
        <translation>%1（此计算机）</translation>
    </message>
    <message>
        <source>One topic for the whole file</source>
        <translation>整个文件使用同一主题</translation>
    </message>
    <message>
        <source>The prompt that everybody saw</source>
        <translation>所有人看到的提示语</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln rows, %1 columns, %2</source>
        <translation>
            <numerusform>约 %Ln 行，%1 列，%2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · columns as you chose them for such a file before</source>
        <comment>about the file</comment>
        <translation>%1 · 沿用您以前为此类文件选择的列</translation>
    </message>
    <message>
        <source>What column %1 holds</source>
        <translation>第 %1 列的内容</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>Several columns seem to hold the same: %1. The first one is used; choose another one if it should be that.</source>
        <translation>有多个列的内容似乎相同：%1。将使用第一个；如有需要，请选择另一个。</translation>
    </message>
    <message>
        <source>Choose the columns that hold: %1. Without them no row can be kept.</source>
        <translation>请选择包含以下内容的列：%1。没有这些列，任何行都无法保留。</translation>
    </message>
</context>
<context>
    <name>headsup::ui::CommandPalette</name>
    <message>
        <source>What do you want to do? Type a topic, a campaign, a person or a command</source>
        <translation>您想做什么？请输入主题、营销活动、人员或命令</translation>
    </message>
    <message>
        <source>Search commands, topics and campaigns</source>
        <translation>搜索命令、主题和营销活动</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>headsup::ui::ComposerScreen</name>
    <message>
        <source>Pre-&amp;flight →</source>
        <translation>发送前检查 →</translation>
    </message>
    <message>
        <source>Name of the campaign</source>
        <translation>营销活动名称</translation>
    </message>
    <message>
        <source>&amp;Name of the campaign</source>
        <translation>营销活动名称</translation>
    </message>
    <message>
        <source>Tell me more</source>
        <translation>了解更多</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Write follow-up</source>
        <translation>撰写后续消息</translation>
    </message>
    <message>
        <source>Follow-up · %1</source>
        <translation>后续消息 · %1</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>所有营销活动</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>What to look for is read from the prompt again.</source>
        <translation>要查找的内容重新从提示语中读取。</translation>
    </message>
    <message>
        <source>Every message of this topic has to name “%1” now.</source>
        <translation>此主题的每条消息现在都必须提到“%1”。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>The sample leaves a gap: fill in “%1”.</source>
        <translation>模板中留有空缺：请填写“%1”。</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>time of day</comment>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Kept among your templates.</source>
        <translation>已保存到您的模板。</translation>
    </message>
</context>
<context>
    <name>headsup::ui::ConversationLook</name>
    <message>
        <source>A message with this text was found, %1.</source>
        <comment>time of day</comment>
        <translation>找到一条包含此文本的消息，%1。</translation>
    </message>
    <message>
        <source>Not found in the whole time in question.</source>
        <translation>在相关时间段内未找到。</translation>
    </message>
    <message>
        <source>Cannot tell: the conversation does not show all that was written in the time in question. Within a quarter of an hour it may still appear.</source>
        <translation>无法判断：对话没有显示相关时间段内所写的全部内容。消息在一刻钟内仍有可能出现。</translation>
    </message>
    <message>
        <source>Cannot tell: %1</source>
        <comment>a sentence</comment>
        <translation>无法判断：%1</translation>
    </message>
    <message>
        <source>%1, %2, %3. Nothing was settled: that is for you to do.</source>
        <comment>how many were found; were not found; cannot be told</comment>
        <translation>%1，%2，%3。尚未作出任何判定：请由您决定。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages were found</source>
        <translation>
            <numerusform>找到 %Ln 条消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not found</source>
        <translation>
            <numerusform>%Ln 条未找到</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln nothing can be told</source>
        <translation>
            <numerusform>%Ln 条无法判断</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headsup::ui::Counter</name>
    <message>
        <source>%1 %2</source>
        <comment>number, what is counted</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>headsup::ui::DayChart</name>
    <message>
        <source>Nothing in these days.</source>
        <translation>这些天没有内容。</translation>
    </message>
    <message>
        <source>%1 in all; most on %2.</source>
        <comment>number; a day with its number</comment>
        <translation>共 %1；最多的一天：%2。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day: number</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and short month</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>headsup::ui::DeliveryModel</name>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>headsup::ui::DeliveryPane</name>
    <message>
        <source>%1  %2: %3</source>
        <comment>time; state; why</comment>
        <translation>%1  %2：%3</translation>
    </message>
    <message>
        <source>%1  %2 to %3: %4</source>
        <comment>time; state before; state after; why</comment>
        <translation>%1  %2 变为 %3：%4</translation>
    </message>
    <message>
        <source>Choose a row to see the text, the answer and the life of the opt-in.</source>
        <translation>请选择一行，以查看文本、应答和订阅同意的历程。</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation>原始应答</translation>
    </message>
    <message>
        <source>Asks Messenger what the Page wrote to them at that time. It settles nothing.</source>
        <translation>向 Messenger 查询公共主页当时给他们写了什么。这不会作出任何判定。</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>标记为已发送</translation>
    </message>
    <message>
        <source>The message is in the conversation. The token is spent.</source>
        <translation>消息在对话中。令牌已使用。</translation>
    </message>
    <message>
        <source>Mark as not sent</source>
        <translation>标记为未发送</translation>
    </message>
    <message>
        <source>The message is not in the conversation. The token may be used by another campaign.</source>
        <translation>消息不在对话中。令牌可用于其他营销活动。</translation>
    </message>
    <message>
        <source>Try once more</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Puts it in line with the same token. If the first message arrived, Messenger refuses the token.</source>
        <translation>用同一令牌排入队列。如果第一条消息已送达，Messenger 会拒绝该令牌。</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>没有姓名的人</translation>
    </message>
    <message>
        <source>Id %1</source>
        <comment>of a person, given by Facebook</comment>
        <translation>编号 %1</translation>
    </message>
    <message>
        <source>No text was made for this person.</source>
        <translation>没有为此人生成文本。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a message</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Message id %1</source>
        <translation>消息编号 %1</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>Code %1, subcode %2</source>
        <translation>代码 %1，子代码 %2</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>代码 %1</translation>
    </message>
    <message>
        <source>fbtrace_id %1</source>
        <translation>fbtrace_id %1</translation>
    </message>
    <message>
        <source>Life of the opt-in</source>
        <translation>订阅同意的历程</translation>
    </message>
    <message numerus="yes">
        <source>The requests of %Ln people left, and no answer is known. Look into the conversations, then say what you found.</source>
        <translation>
            <numerusform>%Ln 人的请求已发出，但没有已知的应答。请查看对话，然后说明您的发现。</numerusform>
        </translation>
    </message>
    <message>
        <source>The request left, and no answer is known. Look into the conversation, then say what you found.</source>
        <translation>请求已发出，但没有已知的应答。请查看对话，然后说明您的发现。</translation>
    </message>
    <message numerus="yes">
        <source>Look in %Ln conversations</source>
        <translation>
            <numerusform>查看 %Ln 个对话</numerusform>
        </translation>
    </message>
    <message>
        <source>Look in the conversation</source>
        <translation>查看对话</translation>
    </message>
</context>
<context>
    <name>headsup::ui::DropArea</name>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Drop a CSV file here</source>
        <translation>将 CSV 文件拖放到此处</translation>
    </message>
    <message>
        <source>Comma, semicolon or tab, any common encoding. Nothing is stored before you have seen what is in it.</source>
        <translation>逗号、分号或制表符分隔，支持各种常用编码。在您看过内容之前，不会保存任何内容。</translation>
    </message>
</context>
<context>
    <name>headsup::ui::ExportScreen</name>
    <message>
        <source>Opt-ins</source>
        <translation>订阅同意</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Results of all campaigns</source>
        <translation>所有营销活动的结果</translation>
    </message>
    <message>
        <source>Report by topic</source>
        <translation>按主题的报告</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Spent list for another workspace</source>
        <translation>供另一个工作区使用的已用令牌列表</translation>
    </message>
    <message>
        <source>One row an opt-in, with its token: the file comes back into Headsup without loss.</source>
        <translation>每个订阅同意一行，含令牌：该文件可以完整无损地重新导入 Headsup。</translation>
    </message>
    <message>
        <source>One row a person, with the number of opt-ins per state.</source>
        <translation>每人一行，含各状态的订阅同意数量。</translation>
    </message>
    <message>
        <source>One row a person of each campaign: what became of the message, and why.</source>
        <translation>每个营销活动的每人一行：消息的结果及原因。</translation>
    </message>
    <message>
        <source>One row a topic: opt-ins per state, campaigns, what was accepted.</source>
        <translation>每个主题一行：各状态的订阅同意、营销活动、已接受的数量。</translation>
    </message>
    <message>
        <source>One row a change: when, from which state to which, why, by which campaign.</source>
        <translation>每次变更一行：时间、从何状态变为何状态、原因、所属营销活动。</translation>
    </message>
    <message>
        <source>Every token that is used, taken or withdrawn here. Another workspace imports it as spent, never as unused.</source>
        <translation>此处已使用、已占用或已撤回的所有令牌。另一个工作区会将其导入为已使用，绝不会导入为未使用。</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>文件的列</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>所有主题</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>A name that ends in .xlsx makes a spreadsheet, any other CSV. Ids and tokens are text in both. The file holds people&apos;s data: keep it as safe as the workspace.</source>
        <translation>以 .xlsx 结尾的名称会生成电子表格，其他名称会生成 CSV。编号和令牌在两者中均为文本。文件含有个人数据：请像保管工作区一样妥善保管。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Spreadsheet (*.xlsx);;All files (*)</source>
        <translation>CSV (*.csv);;电子表格 (*.xlsx);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>正在写入 %1…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are in %1.</source>
        <translation>
            <numerusform>%Ln 行位于 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>已取消。没有写入任何文件。</translation>
    </message>
    <message>
        <source>The export is done</source>
        <translation>导出已完成</translation>
    </message>
</context>
<context>
    <name>headsup::ui::FilterBar</name>
    <message>
        <source>Shows only these people in the list</source>
        <translation>列表中仅显示这些人</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>to be tried again</source>
        <translation>待重试</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>未列入</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>headsup::ui::FindingRow</name>
    <message>
        <source>Mend</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Adds “%1” to your message</source>
        <translation>将“%1”添加到您的消息中</translation>
    </message>
</context>
<context>
    <name>headsup::ui::GaugeBar</name>
    <message>
        <source>%1 %</source>
        <comment>share</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>share; what it means</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>headsup::ui::Guide</name>
    <message>
        <source>Your first campaign, in rehearsal</source>
        <translation>您的第一个营销活动（演练）</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>撰写</translation>
    </message>
    <message>
        <source>Pre-flight</source>
        <translation>发送前检查</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Put the guide away; Help brings it back</source>
        <translation>收起指南；可在“帮助”中重新打开</translation>
    </message>
    <message>
        <source>Put the guide away</source>
        <translation>收起指南</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1，已完成</translation>
    </message>
    <message>
        <source>Import opt-ins</source>
        <translation>导入订阅同意</translation>
    </message>
    <message>
        <source>Look at a topic</source>
        <translation>查看一个主题</translation>
    </message>
    <message>
        <source>Write a follow-up</source>
        <translation>撰写后续消息</translation>
    </message>
    <message>
        <source>Go to the pre-flight</source>
        <translation>前往发送前检查</translation>
    </message>
    <message>
        <source>Go on and send</source>
        <translation>继续并发送</translation>
    </message>
    <message>
        <source>See the results</source>
        <translation>查看结果</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>You have sent your first campaign, in rehearsal</source>
        <translation>您已在演练中发送了第一个营销活动</translation>
    </message>
</context>
<context>
    <name>headsup::ui::HeaderBar</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>No Page yet</source>
        <translation>还没有公共主页</translation>
    </message>
    <message>
        <source>Facebook Page: %1</source>
        <translation>Facebook 公共主页：%1</translation>
    </message>
    <message>
        <source>Switch to another Page</source>
        <translation>切换到其他公共主页</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>正式</translation>
    </message>
    <message>
        <source>Rehearsal: nothing leaves this computer</source>
        <translation>演练：没有任何内容离开此计算机</translation>
    </message>
    <message>
        <source>Live: messages go to real people</source>
        <translation>正式：消息会发送给真实的人</translation>
    </message>
</context>
<context>
    <name>headsup::ui::HealthScreen</name>
    <message>
        <source>Share of people lost in the last 30 days</source>
        <translation>过去 30 天流失人数的比例</translation>
    </message>
    <message>
        <source>Block rate of the newest week</source>
        <translation>最近一周的屏蔽率</translation>
    </message>
    <message>
        <source>Lost in the last 30 days</source>
        <translation>过去 30 天的流失</translation>
    </message>
    <message>
        <source>Blocked in the newest week</source>
        <translation>最近一周的屏蔽</translation>
    </message>
    <message>
        <source>Block rate week by week</source>
        <translation>每周屏蔽率</translation>
    </message>
    <message>
        <source>A day of the week</source>
        <translation>该周中的一天</translation>
    </message>
    <message>
        <source>Block rate of that week</source>
        <translation>该周的屏蔽率</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent, behind a number</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>Meta tells no program who blocked the Page. Page insights show the share of a week: enter it here.</source>
        <translation>Meta 不会告诉任何程序谁屏蔽了公共主页。公共主页成效分析会显示一周的比例：请在此录入。</translation>
    </message>
    <message>
        <source>How people took each campaign</source>
        <translation>人们对每个营销活动的反应</translation>
    </message>
    <message>
        <source>No campaign was sent yet.</source>
        <translation>尚未发送任何营销活动。</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康状况</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Nothing was sent in these days</source>
        <translation>这些天没有发送任何内容</translation>
    </message>
    <message>
        <source>%1 of %2 messages and prompts: %3 people could not be reached any more, which is how Messenger answers for somebody who blocked the Page; %4 times “Bad response”. From 2 % on the pre-flight warns, from 3 % on nobody else is written to.</source>
        <translation>%2 条消息和提示语中的 %1 条：%3 人已无法联系，对屏蔽了公共主页的人 Messenger 就是这样答复的；%4 次“差评”。达到 2 % 时发送前检查会警告，达到 3 % 时不再给任何人发消息。</translation>
    </message>
    <message>
        <source>good</source>
        <comment>how people took it</comment>
        <translation>良好</translation>
    </message>
    <message>
        <source>look out</source>
        <translation>请注意</translation>
    </message>
    <message>
        <source>stop</source>
        <comment>too many were lost</comment>
        <translation>停止</translation>
    </message>
    <message>
        <source>One to two people in a hundred is what Pages usually see.</source>
        <translation>公共主页通常每一百人中有一到两人。</translation>
    </message>
    <message>
        <source>Write less often, and only what people asked for. Meta restricts Pages that go on.</source>
        <translation>请少发一些，并且只发人们要求的内容。Meta 会限制不改进的公共主页。</translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation>此处未知</translation>
    </message>
    <message>
        <source>No week of the last 30 days was entered.</source>
        <translation>过去 30 天没有录入任何一周。</translation>
    </message>
    <message>
        <source>Meta took a measure against this Page on %1: %2. All sending is stopped. Read the notice in the Page Support Inbox and answer it there; then go on here.</source>
        <translation>Meta 于 %1 对此公共主页采取了措施：%2。所有发送已停止。请在公共主页支持收件箱中阅读通知并在那里答复；然后在此继续。</translation>
    </message>
    <message>
        <source>I have dealt with it</source>
        <translation>我已处理</translation>
    </message>
    <message>
        <source>Entered %1 for the week of %2.</source>
        <translation>已录入 %1（%2 所在的一周）。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>headsup::ui::HearingCard</name>
    <message>
        <source>Start receiving</source>
        <translation>开始接收</translation>
    </message>
    <message>
        <source>Stop receiving</source>
        <translation>停止接收</translation>
    </message>
    <message>
        <source>A text of yours</source>
        <translation>您自定的文本</translation>
    </message>
    <message>
        <source>As kept in the keychain</source>
        <translation>如密钥串中所保存</translation>
    </message>
    <message>
        <source>Any free one</source>
        <translation>任意空闲端口</translation>
    </message>
    <message>
        <source>Address of the receiver</source>
        <translation>接收器的地址</translation>
    </message>
    <message>
        <source>Verify token, the same as at Meta</source>
        <translation>验证令牌，与 Meta 处相同</translation>
    </message>
    <message>
        <source>App secret, to tell Meta&apos;s events from forged ones</source>
        <translation>应用密钥，用于区分 Meta 的事件和伪造的事件</translation>
    </message>
    <message>
        <source>Port on this computer</source>
        <translation>本机端口</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Hear what people do</source>
        <translation>了解人们的回应</translation>
    </message>
    <message>
        <source>Meta reaches this address only through a tunnel or proxy of yours with a certificate. Through a laptop that is for tests: an address that fails for an hour is dropped by Meta. In daily use let a server write the events to a file, and import that file.</source>
        <translation>Meta 只能通过您自己的带证书的隧道或代理访问此地址。通过笔记本电脑接收仅供测试：连续失败一小时的地址会被 Meta 停用。日常使用时，请让服务器将事件写入文件，再导入该文件。</translation>
    </message>
    <message>
        <source>A prompt was not asked by itself: %1</source>
        <translation>有一条提示语未能自动询问：%1</translation>
    </message>
    <message>
        <source>Nobody listens. Reactions come in with the files that you import.</source>
        <translation>没有在接收。回应会随您导入的文件而来。</translation>
    </message>
    <message>
        <source>Listening. Meta has not called yet.</source>
        <translation>正在接收。Meta 尚未访问。</translation>
    </message>
    <message numerus="yes">
        <source>Listening. %n messages of Meta kept</source>
        <translation>
            <numerusform>正在接收。已保存 Meta 的 %n 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source> · %1 refused</source>
        <comment>begins with a dot in the middle</comment>
        <translation> · 拒绝 %1 条</translation>
    </message>
    <message>
        <source>Type the verify token first: the text that you enter at Meta beside the address.</source>
        <translation>请先输入验证令牌：即您在 Meta 处地址旁输入的文本。</translation>
    </message>
</context>
<context>
    <name>headsup::ui::HelpScreen</name>
    <message>
        <source>Pages of the help</source>
        <translation>帮助目录</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>headsup::ui::ImportScreen</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Needed are the person&apos;s Page-scoped id, the one-time token, the topic and the time of the opt-in. The token and the id must come as text: a spreadsheet that has saved them as numbers has ruined them.</source>
        <translation>需要此人的公共主页范围编号、一次性令牌、主题和订阅同意的时间。令牌和编号必须为文本：如果电子表格将其保存为数字，则已被破坏。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Choose a file with opt-ins</source>
        <translation>选择含有订阅同意的文件</translation>
    </message>
    <message>
        <source>Tables and captured webhooks (*.csv *.tsv *.txt *.json *.jsonl *.ndjson);;All files (*)</source>
        <translation>表格和采集的 webhook (*.csv *.tsv *.txt *.json *.jsonl *.ndjson);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>Looking for the topics of the file.</source>
        <translation>正在查找文件中的主题。</translation>
    </message>
    <message numerus="yes">
        <source>This column names more than %Ln topics. Choose the column that holds the topic, or give one topic and one prompt for the whole file.</source>
        <translation>
            <numerusform>此列中的主题超过 %Ln 个。请选择包含主题的列，或为整个文件指定一个主题和一条提示语。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>保存被拒绝的行</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <extracomment>Name of a file without its ending: the rejected rows of %1.</extracomment>
        <translation>%1 个被拒绝</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>正在导入 %1</translation>
    </message>
    <message>
        <source>If you cancel, nothing of this file is kept.</source>
        <translation>如果您取消，此文件的内容不会保留。</translation>
    </message>
    <message>
        <source>Nothing is stored while the rows are checked.</source>
        <translation>检查各行期间不会保存任何内容。</translation>
    </message>
    <message>
        <source>A campaign is being sent. Import this large file when it is done or paused.</source>
        <translation>有一个营销活动正在发送。请在其完成或暂停后再导入此大文件。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing of this file was kept.</source>
        <translation>已取消。此文件的内容没有保留。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected rows are in %1. Mend them there and import that file again.</source>
        <translation>
            <numerusform>%Ln 个被拒绝的行位于 %1。请在那里修改，然后重新导入该文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>The import is done</source>
        <translation>导入已完成</translation>
    </message>
    <message numerus="yes">
        <source>%Ln opt-ins are new.</source>
        <translation>
            <numerusform>%Ln 个订阅同意是新的。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headsup::ui::LookCards</name>
    <message>
        <source>Left out, opt-in kept</source>
        <translation>未列入，保留订阅同意</translation>
    </message>
    <message>
        <source>Does it keep the promise?</source>
        <translation>是否兑现承诺？</translation>
    </message>
    <message>
        <source>A message that was sent cannot be called back, and a token that was spent is spent. Pausing keeps the tokens of everybody who was not written to yet.</source>
        <translation>已发送的消息无法撤回，已使用的令牌无法恢复。暂停可以保留尚未收到消息的所有人的令牌。</translation>
    </message>
    <message>
        <source>Before you send</source>
        <translation>发送之前</translation>
    </message>
    <message numerus="yes">
        <source>Newcomers: %Ln people have no place in this campaign yet.</source>
        <translation>
            <numerusform>新加入者：%Ln 人尚未列入此营销活动。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <comment>of a wave</comment>
        <translation>
            <numerusform>%Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Next wave: %1; it is the last one for now.</source>
        <comment>how many people</comment>
        <translation>下一批次：%1；这是目前的最后一批。</translation>
    </message>
    <message>
        <source>Next wave: %1; %2.</source>
        <comment>how many people; how many wait for later waves</comment>
        <translation>下一批次：%1；%2。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait for later waves</source>
        <translation>
            <numerusform>%Ln 人等待以后的批次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people get this message</source>
        <translation>
            <numerusform>%Ln 人会收到此消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people would get this message</source>
        <comment>after a big number</comment>
        <translation>
            <numerusform>人将会收到此消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people get this message</source>
        <comment>after a big number</comment>
        <translation>
            <numerusform>人会收到此消息</numerusform>
        </translation>
    </message>
    <message>
        <source>It stops here, so no token is spent.</source>
        <translation>到此为止，因此不会用掉任何令牌。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln one-time tokens are spent for good.</source>
        <translation>
            <numerusform>将彻底用掉 %Ln 个一次性令牌。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were told something in the last seven days.</source>
        <translation>
            <numerusform>其中 %Ln 人在过去七天内收到过消息。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a prompt</comment>
        <translation>“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody gets the message, so there is nothing to judge.</source>
        <translation>没有人会收到此消息，因此没有可判断的内容。</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln prompts</source>
        <translation>
            <numerusform>显示全部 %Ln 条提示语</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is night now, between 21:00 and 8:00, for %Ln of them.</source>
        <translation>
            <numerusform>其中 %Ln 人当地现在是夜间，在 21:00 到 8:00 之间。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is day now for everybody whose time zone is known.</source>
        <translation>所有已知时区的人现在都是白天。</translation>
    </message>
    <message>
        <source>No time was set after which the news is useless.</source>
        <translation>没有设置此内容不再有用的时间。</translation>
    </message>
    <message>
        <source>The news was useful until %1.</source>
        <translation>此内容仅在 %1 之前有用，该时间已过。</translation>
    </message>
    <message>
        <source>The news is useful until %1. Nothing is sent after that.</source>
        <translation>此内容在 %1 之前有用。之后不会发送任何内容。</translation>
    </message>
    <message>
        <source>Send to them as well</source>
        <translation>也发给他们</translation>
    </message>
    <message>
        <source>Hold them</source>
        <translation>暂留他们</translation>
    </message>
    <message>
        <source>Whoever is held keeps the opt-in for the next wave.</source>
        <translation>被暂留的人会为下一批次保留订阅同意。</translation>
    </message>
    <message>
        <source>Whoever got something in the last seven days is held.</source>
        <translation>过去七天内收到过消息的人已暂留。</translation>
    </message>
    <message>
        <source>Whoever is asleep now, between 21:00 and 8:00, is held.</source>
        <translation>现在处于夜间（21:00 至 8:00）的人已暂留。</translation>
    </message>
</context>
<context>
    <name>headsup::ui::MainWindow</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>营销活动</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>公共主页</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>转到“今天”</translation>
    </message>
    <message>
        <source>Go to the topics</source>
        <translation>转到主题</translation>
    </message>
    <message>
        <source>Go to the campaigns</source>
        <translation>转到营销活动</translation>
    </message>
    <message>
        <source>Import opt-ins</source>
        <translation>导入订阅同意</translation>
    </message>
    <message>
        <source>Go to the Page</source>
        <translation>转到公共主页</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>选择要导入的文件</translation>
    </message>
    <message>
        <source>Search on this screen</source>
        <translation>在此页面中搜索</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Open another workspace…</source>
        <translation>打开其他工作区…</translation>
    </message>
    <message>
        <source>Close Headsup</source>
        <translation>关闭 Headsup</translation>
    </message>
    <message>
        <source>Export opt-ins, people, results…</source>
        <translation>导出订阅同意、人员、结果…</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>打开工作区</translation>
    </message>
    <message>
        <source>Headsup workspaces (*.sqlite);;All files (*)</source>
        <translation>Headsup 工作区 (*.sqlite);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 – Headsup</source>
        <translation>%1 – Headsup</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Sending is under way. What is in flight is awaited before Headsup closes; the rest keeps its opt-ins for later.</source>
        <translation>正在发送。Headsup 会等待途中的消息得到应答后再关闭；其余的保留订阅同意，供以后使用。</translation>
    </message>
    <message>
        <source>Pause and close</source>
        <translation>暂停并关闭</translation>
    </message>
    <message>
        <source>Keep sending</source>
        <translation>继续发送</translation>
    </message>
    <message>
        <source>Waiting for the last answers…</source>
        <translation>正在等待最后的应答…</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再次询问</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康状况</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>That cannot be taken back any more. %1</source>
        <translation>已无法撤销。%1</translation>
    </message>
    <message>
        <source>A campaign paused</source>
        <translation>一个营销活动已暂停</translation>
    </message>
    <message>
        <source>A campaign is done</source>
        <translation>一个营销活动已完成</translation>
    </message>
    <message>
        <source>Ask again: whose 24 hours are open</source>
        <translation>再次询问：谁的 24 小时窗口是打开的</translation>
    </message>
    <message>
        <source>Go to the reports</source>
        <translation>前往报告</translation>
    </message>
    <message>
        <source>Go to the health of the Page</source>
        <translation>前往公共主页的健康状况</translation>
    </message>
    <message>
        <source>Find a command, topic, campaign or person</source>
        <translation>查找命令、主题、营销活动或人员</translation>
    </message>
    <message>
        <source>Workspaces used last</source>
        <translation>最近使用的工作区</translation>
    </message>
    <message>
        <source>Page and access token</source>
        <translation>公共主页和访问令牌</translation>
    </message>
    <message>
        <source>What this mode means</source>
        <translation>此模式的含义</translation>
    </message>
    <message>
        <source>Permission from Meta, step by step</source>
        <translation>逐步获取 Meta 的许可</translation>
    </message>
    <message>
        <source>Help for this screen</source>
        <translation>此界面的帮助</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>所有按键</translation>
    </message>
    <message>
        <source>Guide to a first campaign</source>
        <translation>第一个营销活动的指南</translation>
    </message>
    <message>
        <source>The guide rehearses. Choose a Page in rehearsal, or open the sample workspace.</source>
        <translation>指南用于演练。请选择演练中的公共主页，或打开示例工作区。</translation>
    </message>
</context>
<context>
    <name>headsup::ui::MessageEditor</name>
    <message>
        <source>Variable</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>按钮</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Your &amp;message</source>
        <translation>您的消息</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>您的消息</translation>
    </message>
    <message>
        <source>Hi {first_name|there}, the news you asked for is here: …</source>
        <translation>{first_name|朋友}，您好，您想知道的内容来了：…</translation>
    </message>
    <message>
        <source>Of the person</source>
        <translation>来自人员</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓氏</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>全名</translation>
    </message>
    <message>
        <source>Reply: reopens the conversation for 24 hours</source>
        <translation>回复：重新开启对话 24 小时</translation>
    </message>
    <message>
        <source>Tell me more</source>
        <translation>了解更多</translation>
    </message>
    <message>
        <source>Link: opens a web page</source>
        <translation>链接：打开网页</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>there</source>
        <comment>fallback for a name: Hi there</comment>
        <translation>朋友</translation>
    </message>
    <message>
        <source>Of the topic</source>
        <translation>来自主题</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a fact; the fact</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>characters used, allowed</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1/%2 个字符</translation>
    </message>
    <message>
        <source>A message has at most three buttons.</source>
        <translation>一条消息最多有三个按钮。</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>表情符号</translation>
    </message>
    <message>
        <source>Keep this message as a template</source>
        <translation>将此消息保存为模板</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>您自己的</translation>
    </message>
    <message>
        <source>Forget one of your own</source>
        <translation>忘记您的一个模板</translation>
    </message>
</context>
<context>
    <name>headsup::ui::MoreOptions</name>
    <message>
        <source>Useless after</source>
        <translation>此后不再有用</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source> a second</source>
        <translation> 条/秒</translation>
    </message>
    <message>
        <source>Pace in messages a second</source>
        <translation>速度（每秒消息数）</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>People per wave</source>
        <translation>每批次人数</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>People per wave, oldest opt-in first</source>
        <translation>每批次人数，最早的订阅同意优先</translation>
    </message>
</context>
<context>
    <name>headsup::ui::NavigationList</name>
    <message>
        <source>Navigation</source>
        <translation>导航</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>entry, number of things</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>headsup::ui::OptInModel</name>
    <message>
        <source>No name (%1)</source>
        <translation>无姓名（%1）</translation>
    </message>
    <message>
        <source>Page-scoped id %1</source>
        <translation>公共主页范围编号 %1</translation>
    </message>
    <message>
        <source>%1, Page-scoped id %2</source>
        <translation>%1，公共主页范围编号 %2</translation>
    </message>
    <message>
        <source>Opted in %1</source>
        <translation>订阅于 %1</translation>
    </message>
    <message>
        <source>The token is good until %1.</source>
        <translation>令牌有效期至 %1。</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已结束</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>%Ln 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Formats of a day in a table, see QLocale::toString(): without and with the year.</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Prompt they saw</source>
        <translation>所见提示语</translation>
    </message>
    <message>
        <source>Opted in</source>
        <translation>订阅时间</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>过期时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>headsup::ui::OutcomePage</name>
    <message>
        <source>Back to the columns</source>
        <translation>返回列设置</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>导入其他文件</translation>
    </message>
    <message>
        <source>This is what the import would do</source>
        <translation>导入后的结果如下</translation>
    </message>
    <message>
        <source>The import is done</source>
        <translation>导入已完成</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Show topics</source>
        <translation>显示主题</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>known</source>
        <translation>已知</translation>
    </message>
    <message>
        <source>already spent</source>
        <translation>已使用</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>其他文件</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln new opt-ins</source>
        <translation>
            <numerusform>导入 %Ln 个新的订阅同意</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new opt-ins can pay for one message each.</source>
        <translation>
            <numerusform>%Ln 个新的订阅同意各可用于一条消息。</numerusform>
        </translation>
    </message>
    <message>
        <source>Known opt-ins were left as they are; spent and expired ones are kept so that nobody is written to with them.</source>
        <translation>已知的订阅同意保持不变；已使用和已过期的也会保留记录，以免用它们向任何人发送消息。</translation>
    </message>
    <message>
        <source>No opt-in is new in this capture. Importing it keeps its events.</source>
        <translation>此次采集中没有新的订阅同意。导入后会保留其中的事件。</translation>
    </message>
    <message>
        <source>The file has no rows below its header. Nothing can be imported.</source>
        <translation>文件标题行以下没有内容。没有可导入的内容。</translation>
    </message>
    <message>
        <source>Nothing is stored yet. Spent and expired opt-ins are kept, but never written to.</source>
        <translation>尚未保存任何内容。已使用和已过期的订阅同意会保留记录，但绝不会用于发送。</translation>
    </message>
    <message>
        <source>No row can be kept. Look at the reasons below; often a column is chosen wrongly.</source>
        <translation>没有可以保留的行。请查看下方的原因；常见的情况是选错了列。</translation>
    </message>
    <message>
        <source>Every opt-in of this file is in the workspace already. Importing it would change nothing.</source>
        <translation>此文件中的每个订阅同意都已在工作区中。导入不会改变任何内容。</translation>
    </message>
    <message>
        <source>Nothing is new in this file. Importing it only notes which opt-ins are spent or expired.</source>
        <translation>此文件中没有新内容。导入只会记录哪些订阅同意已使用或已过期。</translation>
    </message>
</context>
<context>
    <name>headsup::ui::OutcomeTable</name>
    <message>
        <source>No name (%1)</source>
        <translation>无姓名（%1）</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生的情况</translation>
    </message>
</context>
<context>
    <name>headsup::ui::PageForm</name>
    <message>
        <source>Rehearse: nothing leaves this computer</source>
        <translation>演练：没有任何内容离开此计算机</translation>
    </message>
    <message>
        <source>Digits, from the Page&apos;s settings</source>
        <translation>一串数字，见公共主页设置</translation>
    </message>
    <message>
        <source>As your customers know it</source>
        <translation>您的客户所知的名称</translation>
    </message>
    <message>
        <source>A Page that rehearses stays so: what is spent in rehearsal was never spent at Meta.</source>
        <translation>演练的公共主页会一直保持演练：演练中用掉的，在 Meta 那里从未用掉。</translation>
    </message>
    <message>
        <source>Page id</source>
        <translation>公共主页编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Give the Page a name, so that you can tell it from your other Pages.</source>
        <translation>请为公共主页取一个名称，以便与您的其他公共主页区分。</translation>
    </message>
</context>
<context>
    <name>headsup::ui::PageMenu</name>
    <message>
        <source>%1 (rehearsal)</source>
        <translation>%1（演练）</translation>
    </message>
    <message>
        <source>Page and access token</source>
        <translation>公共主页和访问令牌</translation>
    </message>
    <message>
        <source>Open another workspace…</source>
        <translation>打开其他工作区…</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
</context>
<context>
    <name>headsup::ui::PageScreen</name>
    <message>
        <source>This Page rehearses. Messages go to a stand-in inside this program; nothing leaves this computer and no access token is needed.</source>
        <translation>此公共主页处于演练模式。消息发送到本程序内的模拟服务；没有任何内容离开此计算机，也不需要访问令牌。</translation>
    </message>
    <message>
        <source>Access token of the Page</source>
        <translation>公共主页的访问令牌</translation>
    </message>
    <message>
        <source>Paste the Page&apos;s access token</source>
        <translation>粘贴公共主页的访问令牌</translation>
    </message>
    <message>
        <source>Save and test</source>
        <translation>保存并测试</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>Add another Page</source>
        <translation>添加其他公共主页</translation>
    </message>
    <message>
        <source>Its people and opt-ins stay apart from those of your other Pages.</source>
        <translation>其人员和订阅同意与您的其他公共主页分开保存。</translation>
    </message>
    <message>
        <source>Add the Page</source>
        <translation>添加公共主页</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>公共主页</translation>
    </message>
    <message>
        <source>Paste the access token first. You get it for your Page in Meta&apos;s tools.</source>
        <translation>请先粘贴访问令牌。您可以在 Meta 的工具中为您的公共主页获取。</translation>
    </message>
    <message>
        <source>Asking for the Page&apos;s identity…</source>
        <translation>正在查询公共主页的身份…</translation>
    </message>
    <message>
        <source>The stand-in answers as “%1” (%2).</source>
        <translation>模拟服务以“%1”(%2) 的身份应答。</translation>
    </message>
    <message>
        <source>The access token belongs to “%1” (%2).</source>
        <translation>访问令牌属于“%1”(%2)。</translation>
    </message>
    <message>
        <source>This computer has no keychain, so it is kept until you close Headsup.</source>
        <translation>此计算机没有钥匙串，因此令牌将保留到您关闭 Headsup 为止。</translation>
    </message>
    <message>
        <source>Page id %1</source>
        <translation>公共主页编号 %1</translation>
    </message>
    <message>
        <source>Messages of this Page go to real people and spend their one-time tokens for good.</source>
        <translation>此公共主页的消息会发给真实的人，并永久用掉他们的一次性令牌。</translation>
    </message>
</context>
<context>
    <name>headsup::ui::PageSetupCard</name>
    <message>
        <source>Permission from Meta</source>
        <translation>Meta 的许可</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and text of a step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Save the tester</source>
        <translation>保存测试者</translation>
    </message>
    <message>
        <source>No tester</source>
        <translation>没有测试者</translation>
    </message>
    <message>
        <source>Save the version</source>
        <translation>保存版本</translation>
    </message>
    <message>
        <source>Save the app secret</source>
        <translation>保存应用密钥</translation>
    </message>
    <message>
        <source>Remove the app secret</source>
        <translation>移除应用密钥</translation>
    </message>
    <message>
        <source>Id of a person, as the list of people shows it</source>
        <translation>人员列表中显示的编号</translation>
    </message>
    <message>
        <source>Only if your app requires a proof with each call</source>
        <translation>仅当您的应用要求每次调用都附带证明时</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Tester</source>
        <translation>测试者</translation>
    </message>
    <message>
        <source>Graph version</source>
        <translation>Graph 版本</translation>
    </message>
    <message>
        <source>App secret</source>
        <translation>应用密钥</translation>
    </message>
    <message>
        <source>Test messages go to %1.</source>
        <translation>测试消息发给 %1。</translation>
    </message>
    <message>
        <source>Nobody gets test messages yet. Best choose yourself.</source>
        <translation>还没有人接收测试消息。最好选择您自己。</translation>
    </message>
    <message>
        <source>In rehearsal no access token is needed.</source>
        <translation>演练中不需要访问令牌。</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain does not answer. A token is then kept until you close Headsup, and nowhere else.</source>
        <translation>本机的密钥串没有响应。令牌将只保留到您关闭 Headsup 为止，不会存放在别处。</translation>
    </message>
    <message>
        <source>The keychain holds no access token of this Page.</source>
        <translation>密钥串中没有此公共主页的访问令牌。</translation>
    </message>
    <message>
        <source>The keychain holds the access token and the app secret.</source>
        <translation>密钥串中有访问令牌和应用密钥。</translation>
    </message>
    <message>
        <source>The keychain holds the access token and no app secret.</source>
        <translation>密钥串中有访问令牌，没有应用密钥。</translation>
    </message>
    <message>
        <source>choice of the tester</source>
        <translation>选择测试者</translation>
    </message>
    <message>
        <source>The tester is saved.</source>
        <translation>测试者已保存。</translation>
    </message>
    <message>
        <source>Nobody is the tester now.</source>
        <translation>现在没有测试者。</translation>
    </message>
    <message>
        <source>change of the Graph version</source>
        <translation>更改 Graph 版本</translation>
    </message>
    <message>
        <source>From now on this Page speaks %1.</source>
        <translation>此公共主页从现在起使用 %1。</translation>
    </message>
    <message>
        <source>The app secret is removed from the keychain.</source>
        <translation>应用密钥已从密钥串中移除。</translation>
    </message>
    <message>
        <source>The app secret is in the keychain.</source>
        <translation>应用密钥已保存在密钥串中。</translation>
    </message>
</context>
<context>
    <name>headsup::ui::PageStopCard</name>
    <message>
        <source>Stop all sending</source>
        <translation>停止所有发送</translation>
    </message>
    <message>
        <source>Lift the stop</source>
        <translation>解除停止</translation>
    </message>
    <message>
        <source>Sending of this Page</source>
        <translation>此公共主页的发送</translation>
    </message>
    <message>
        <source>Why, for whoever reads it later (optional)</source>
        <translation>原因，供日后查阅的人了解（可选）</translation>
    </message>
    <message>
        <source>Reason of the stop</source>
        <translation>停止的原因</translation>
    </message>
    <message>
        <source>Nobody is written to since %1. %2 Campaigns can be resumed once the stop is lifted.</source>
        <comment>time; who stopped it and why</comment>
        <translation>自 %1 起没有向任何人发送消息。%2 解除停止后即可继续营销活动。</translation>
    </message>
    <message>
        <source>One press stops every campaign of this Page within one request. Nothing more is sent, here or from the command line, until somebody lifts it.</source>
        <translation>按一下即可在一个请求之内停止此公共主页的所有营销活动。在有人解除停止之前，无论在此处还是通过命令行，都不会再发送任何内容。</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <comment>earlier stop: from, until, who and why</comment>
        <translation>%1 至 %2：%3</translation>
    </message>
</context>
<context>
    <name>headsup::ui::PeoplePanel</name>
    <message>
        <source>People of the topic</source>
        <translation>主题的人员</translation>
    </message>
    <message>
        <source>Search people, ids, prompts</source>
        <translation>搜索人员、编号、提示语</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>state, number of people</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>by name, Z first</source>
        <translation>按姓名，Z 在前</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>按姓名</translation>
    </message>
    <message>
        <source>by prompt, Z first</source>
        <translation>按提示语，Z 在前</translation>
    </message>
    <message>
        <source>by prompt</source>
        <translation>按提示语</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>最新的在前</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>最早的在前</translation>
    </message>
    <message>
        <source>by state</source>
        <translation>按状态</translation>
    </message>
    <message>
        <source>latest to expire first</source>
        <translation>最晚过期的在前</translation>
    </message>
    <message>
        <source>soonest to expire first</source>
        <translation>最早过期的在前</translation>
    </message>
    <message>
        <source>in the order of import</source>
        <translation>按导入顺序</translation>
    </message>
    <message>
        <source>Nobody of this topic fits. Clear the search or choose all states.</source>
        <translation>此主题中没有符合条件的人。请清除搜索内容或选择所有状态。</translation>
    </message>
    <message>
        <source>Nobody has opted in to this topic yet.</source>
        <translation>还没有人订阅此主题。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>%1 of %2 opt-ins · %3</source>
        <extracomment>&quot;412 of 461 opt-ins · oldest first&quot;</extracomment>
        <translation>%1/%2 个订阅同意 · %3</translation>
    </message>
</context>
<context>
    <name>headsup::ui::PersonFinder</name>
    <message>
        <source>Person: %1</source>
        <translation>人员：%1</translation>
    </message>
    <message>
        <source>Person: %1 (%2)</source>
        <comment>name, id</comment>
        <translation>人员：%1（%2）</translation>
    </message>
</context>
<context>
    <name>headsup::ui::PersonScreen</name>
    <message>
        <source>Id %1</source>
        <translation>编号 %1</translation>
    </message>
    <message>
        <source>Opt out</source>
        <translation>退订</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>保存为文件…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>清除…</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Opted out on %1. Nothing that was given up to then is used any more.</source>
        <translation>已于 %1 退订。在此之前给出的订阅同意均不再使用。</translation>
    </message>
    <message>
        <source>There is no opt-in of this person.</source>
        <translation>没有此人的订阅同意。</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无此人</translation>
    </message>
    <message>
        <source>There is no such person in this workspace, or not any more.</source>
        <translation>此工作区中没有此人，或已不再有此人。</translation>
    </message>
    <message numerus="yes">
        <source>%1 is opted out; %Ln opt-ins are withdrawn.</source>
        <translation>
            <numerusform>%1 已退订；已撤回 %Ln 个订阅同意。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save what is known of this person</source>
        <translation>保存关于此人的已知信息</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1. It holds personal data; give it to nobody else.</source>
        <translation>已保存为 %1。其中含有个人数据；请勿交给其他人。</translation>
    </message>
    <message>
        <source>Erase this person?</source>
        <translation>清除此人？</translation>
    </message>
    <message>
        <source>Erase %1 for good?</source>
        <translation>彻底清除 %1？</translation>
    </message>
    <message>
        <source>Name, id, contacts, messages and tokens are removed, and the person is opted out. A hash stays, so that no import brings them back. This cannot be undone. Backups and files that were exported before still hold them.</source>
        <translation>姓名、编号、联系方式、消息和令牌将被移除，此人将被退订。会保留一个哈希值，以免任何导入使其重新出现。此操作无法撤销。此前的备份和导出的文件中仍含有这些数据。</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>The person is erased.</source>
        <translation>此人已被清除。</translation>
    </message>
    <message>
        <source>This stays so; it cannot be undone.</source>
        <translation>这将保持不变，无法撤销。</translation>
    </message>
</context>
<context>
    <name>headsup::ui::PhonePreview</name>
    <message>
        <source>Preview on a phone</source>
        <translation>手机预览</translation>
    </message>
    <message>
        <source>Button: %1</source>
        <translation>按钮：%1</translation>
    </message>
    <message>
        <source>Your Page</source>
        <translation>您的公共主页</translation>
    </message>
    <message>
        <source>Notify me</source>
        <translation>通知我</translation>
    </message>
    <message>
        <source>Tapped once: one message</source>
        <translation>点按一次：一条消息</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>按钮</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>empty writing line of a phone</comment>
        <translation>Aa</translation>
    </message>
</context>
<context>
    <name>headsup::ui::PreflightScreen</name>
    <message>
        <source>Counting people and rendering their messages …</source>
        <translation>正在统计人数并生成消息…</translation>
    </message>
    <message>
        <source>Why send it &amp;all the same?</source>
        <translation>为何仍要发送？</translation>
    </message>
    <message>
        <source>It is kept with the campaign.</source>
        <translation>此说明与营销活动一同保存。</translation>
    </message>
    <message>
        <source>&amp;Back to the message</source>
        <translation>返回消息</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Pre-flight</source>
        <translation>发送前检查</translation>
    </message>
    <message>
        <source>Pre-flight · %1</source>
        <translation>发送前检查 · %1</translation>
    </message>
    <message>
        <source>&amp;Type %1 to send</source>
        <translation>输入 %1 以发送</translation>
    </message>
    <message>
        <source>Type the number of people, %1, to send</source>
        <translation>输入人数 %1 以发送</translation>
    </message>
    <message>
        <source>It is not clear that the message keeps the promise. Mend it, or write below why it does.</source>
        <translation>无法确定消息是否兑现承诺。请修改消息，或在下方写下它为何兑现承诺。</translation>
    </message>
    <message>
        <source>Fixing the texts …</source>
        <translation>正在固定文本…</translation>
    </message>
    <message>
        <source>Asking Messenger whether this is the right Page …</source>
        <translation>正在向 Messenger 确认这是否是正确的公共主页…</translation>
    </message>
    <message>
        <source>This is not the number of people.</source>
        <translation>这不是应输入的人数。</translation>
    </message>
    <message>
        <source>Write first why it keeps the promise.</source>
        <translation>请先写下它为何兑现承诺。</translation>
    </message>
    <message>
        <source>%1 Nothing was sent. The texts are fixed and everybody is in line.</source>
        <comment>what went wrong</comment>
        <translation>%1没有发送任何内容。文本已固定，所有人均已排入队列。</translation>
    </message>
    <message>
        <source>To the campaign</source>
        <translation>前往营销活动</translation>
    </message>
    <message>
        <source>Save the review packet</source>
        <translation>保存审阅材料</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>review.pdf</source>
        <comment>a file&apos;s name</comment>
        <translation>审阅.pdf</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>无法写入 %1。请选择其他文件夹。</translation>
    </message>
</context>
<context>
    <name>headsup::ui::PreviewPanel</name>
    <message>
        <source>&amp;Preview as</source>
        <translation>预览对象</translation>
    </message>
    <message>
        <source>Preview as</source>
        <translation>预览对象</translation>
    </message>
    <message>
        <source>Not for this person: %1</source>
        <translation>不发送给此人：%1</translation>
    </message>
</context>
<context>
    <name>headsup::ui::ProgressStrip</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Progress: %1</source>
        <translation>进度：%1</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 条/秒</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
</context>
<context>
    <name>headsup::ui::PromisePanel</name>
    <message>
        <source>Only people who saw this prompt</source>
        <translation>仅限看到此提示语的人</translation>
    </message>
    <message>
        <source>Only one language</source>
        <translation>仅限一种语言</translation>
    </message>
    <message>
        <source>Prompt to look at</source>
        <translation>要查看的提示语</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>for example de</source>
        <translation>例如 de</translation>
    </message>
    <message>
        <source>We look for</source>
        <translation>我们查找的是</translation>
    </message>
    <message>
        <source>What every message of this topic has to name. Left empty, it is read from the prompt.</source>
        <translation>此主题的每条消息都必须提到的内容。留空时从提示语中读取。</translation>
    </message>
    <message>
        <source>They agreed to</source>
        <translation>他们同意的是</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>谁会收到</translation>
    </message>
    <message>
        <source>%1 (%2 unused)</source>
        <comment>prompt, number of opt-ins</comment>
        <translation>%1（%2 个未使用）</translation>
    </message>
    <message>
        <source>Nothing particular</source>
        <translation>没有特定内容</translation>
    </message>
    <message>
        <source>Nobody has opted in to this topic yet.</source>
        <translation>还没有人订阅此主题。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unused opt-ins with this prompt.</source>
        <translation>
            <numerusform>%Ln 个使用此提示语的未使用订阅同意。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headsup::ui::PromptModel</name>
    <message>
        <source>%1 and %2 in doubt</source>
        <translation>%1，另有 %2 存疑</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no share yet</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>share</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>While webhooks are received</source>
        <translation>在接收 webhook 期间</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示语</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>已询问</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>已同意</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>自动</translation>
    </message>
</context>
<context>
    <name>headsup::ui::RejectModel</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>未列入的原因</translation>
    </message>
    <message>
        <source>What the row says</source>
        <translation>该行的内容</translation>
    </message>
</context>
<context>
    <name>headsup::ui::RejectTable</name>
    <message>
        <source>Save rejected rows…</source>
        <translation>保存被拒绝的行…</translation>
    </message>
    <message>
        <source>Rows that are left out</source>
        <translation>未列入的行</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are left out</source>
        <translation>
            <numerusform>%Ln 行未列入</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown. Saving writes all of them.</source>
        <translation>显示 %2 行中的前 %1 行。保存时会写入全部行。</translation>
    </message>
</context>
<context>
    <name>headsup::ui::RelevanceCard</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Add a reply button</source>
        <translation>添加回复按钮</translation>
    </message>
    <message>
        <source>A link button does not reopen the 24-hour window. A reply button does.</source>
        <translation>链接按钮不会重新开启 24 小时窗口。回复按钮可以。</translation>
    </message>
    <message>
        <source>Does it keep the promise?</source>
        <translation>是否兑现承诺？</translation>
    </message>
    <message>
        <source>Write the message. It is compared with what people agreed to while you type.</source>
        <translation>请撰写消息。在您输入时，会将其与人们所同意的内容进行比较。</translation>
    </message>
    <message numerus="yes">
        <source>It fares worse for %Ln other prompts. The worst: “%1” (%2).</source>
        <comment>number of prompts; prompt; verdict</comment>
        <translation>
            <numerusform>对于另外 %Ln 条提示语，结果较差。最差的是：“%1”（%2）。</numerusform>
        </translation>
    </message>
    <message>
        <source>A message has at most three buttons.</source>
        <translation>一条消息最多有三个按钮。</translation>
    </message>
</context>
<context>
    <name>headsup::ui::RelevanceMeter</name>
    <message>
        <source>Relevance: %1</source>
        <translation>相关性：%1</translation>
    </message>
    <message>
        <source>Nothing to judge yet</source>
        <translation>尚无可判断的内容</translation>
    </message>
</context>
<context>
    <name>headsup::ui::ReportModel</name>
    <message>
        <source>Prompts that the Page sent itself and Messenger took</source>
        <translation>由公共主页自己发出且 Messenger 收下的提示语</translation>
    </message>
    <message>
        <source>Opt-ins given, from whatever prompt</source>
        <translation>无论来自哪条提示语的订阅同意</translation>
    </message>
    <message>
        <source>One-time tokens that paid for a message; a message in the open 24 hours costs none</source>
        <translation>用于发送消息的一次性令牌；在打开的 24 小时内发送不消耗令牌</translation>
    </message>
    <message>
        <source>Messages that Messenger took</source>
        <translation>Messenger 收下的消息</translation>
    </message>
    <message>
        <source>Messages that did not go out</source>
        <translation>未能发出的消息</translation>
    </message>
    <message>
        <source>Messages of which nobody knows whether they arrived</source>
        <translation>无人知道是否送达的消息</translation>
    </message>
    <message>
        <source>Accepted messages that people answered, tapped or reacted to, as far as events tell</source>
        <translation>人们回答、点击或回应过的已接受消息，以事件所告知的为限</translation>
    </message>
    <message>
        <source>Prompts that followed a campaign of this topic</source>
        <translation>在此主题的营销活动之后发出的提示语</translation>
    </message>
    <message>
        <source>Opt-ins that ran out without a message</source>
        <translation>未收到消息就到期的订阅同意</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>所有主题</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>已询问</translation>
    </message>
    <message>
        <source>Opted in</source>
        <translation>已订阅</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>已用掉</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Reacted</source>
        <translation>有回应</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>再次询问</translation>
    </message>
    <message>
        <source>Ran out</source>
        <translation>已到期</translation>
    </message>
</context>
<context>
    <name>headsup::ui::ReportsScreen</name>
    <message>
        <source>Save as table…</source>
        <translation>另存为表格…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Nothing happened in this time</source>
        <translation>这段时间没有任何活动</translation>
    </message>
    <message>
        <source>Once people opt in and messages go out, you see here per topic what came of it. Choose a longer time, or import opt-ins to begin.</source>
        <translation>当有人订阅、有消息发出后，您会在此按主题看到结果。请选择更长的时间，或先导入订阅同意。</translation>
    </message>
    <message>
        <source>Import your opt-ins</source>
        <translation>导入您的订阅同意</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>过去 30 天</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>过去 90 天</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>过去 12 个月</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>从…到…</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>所有主题</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two days</comment>
        <translation>至</translation>
    </message>
    <message>
        <source>What came of opt-ins and messages, per topic</source>
        <translation>订阅同意和消息的结果，按主题</translation>
    </message>
    <message>
        <source>Report per topic</source>
        <translation>按主题的报告</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>a day</comment>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 · Rehearsal: nothing of this left the computer</source>
        <comment>a span of time</comment>
        <translation>%1 · 演练：没有任何内容离开本机</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>Save as table</source>
        <translation>另存为表格</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Spreadsheet (*.xlsx);;All files (*)</source>
        <translation>CSV (*.csv);;电子表格 (*.xlsx);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>name of a file</comment>
        <translation>报告</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>报告已保存到 %1。</translation>
    </message>
    <message>
        <source>The printer takes nothing. Save the report as PDF, or choose another.</source>
        <translation>打印机无法接收。请将报告另存为 PDF，或选择其他打印机。</translation>
    </message>
    <message>
        <source>The report is on its way to the printer.</source>
        <translation>报告正在发送到打印机。</translation>
    </message>
</context>
<context>
    <name>headsup::ui::ResultsScreen</name>
    <message>
        <source>Looking in the conversations, two a second. Nothing is settled by this.</source>
        <translation>正在查看对话，每秒两个。这不会作出任何判定。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Search names, ids and texts</source>
        <translation>搜索姓名、编号和文本</translation>
    </message>
    <message>
        <source>Search people of this campaign</source>
        <translation>搜索此营销活动的人员</translation>
    </message>
    <message>
        <source>People of this campaign</source>
        <translation>此营销活动的人员</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Results · %1</source>
        <translation>结果 · %1</translation>
    </message>
    <message>
        <source>This campaign is still a draft: nobody was written to.</source>
        <translation>此营销活动仍是草稿：没有向任何人发送消息。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>counts; state of the campaign</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>此处没有人</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>导出结果</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>results-%1.csv</source>
        <translation>结果-%1.csv</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are in %1.</source>
        <translation>
            <numerusform>%Ln 行位于 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headsup::ui::RetentionCard</name>
    <message>
        <source>Remove the text of a token once it is used, expired or withdrawn, after</source>
        <translation>令牌使用、过期或撤回后，移除其文本的期限</translation>
    </message>
    <message>
        <source>Remove the wording of events after</source>
        <translation>移除事件文字内容的期限</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>How long texts are kept</source>
        <translation>文本保留多久</translation>
    </message>
    <message>
        <source>For the whole workspace, at the start and once a day. What is removed cannot be brought back; a hash stays, so that no list makes a used token look new.</source>
        <translation>适用于整个工作区，在启动时以及每天执行一次。移除的内容无法恢复；会保留一个哈希值，以免任何名单使已使用的令牌看起来是新的。</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>Saved. It is applied from now on.</source>
        <translation>已保存。从现在起生效。</translation>
    </message>
    <message>
        <source>change of how long texts are kept</source>
        <translation>更改文本保留时长</translation>
    </message>
</context>
<context>
    <name>headsup::ui::RunwayBar</name>
    <message>
        <source>Opt-ins by month of expiry</source>
        <translation>按过期月份统计的订阅同意</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>month: number</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No unused opt-ins.</source>
        <translation>没有未使用的订阅同意。</translation>
    </message>
</context>
<context>
    <name>headsup::ui::SampleStepper</name>
    <message>
        <source>Previous sample</source>
        <translation>上一个示例</translation>
    </message>
    <message>
        <source>Next sample</source>
        <translation>下一个示例</translation>
    </message>
    <message>
        <source>No sample</source>
        <translation>没有示例</translation>
    </message>
    <message>
        <source>Nobody gets this message.</source>
        <translation>没有人会收到此消息。</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>没有姓名的人</translation>
    </message>
    <message>
        <source>No first name is known</source>
        <translation>名字未知</translation>
    </message>
    <message>
        <source>One of the longest</source>
        <translation>最长的消息之一</translation>
    </message>
    <message>
        <source>Among the first to be written to</source>
        <translation>最先收到消息的人之一</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <comment>why this sample; its number; how many</comment>
        <translation>%1 · %2/%3</translation>
    </message>
</context>
<context>
    <name>headsup::ui::SendingScreen</name>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>The last people written to</source>
        <translation>最近收到消息的人</translation>
    </message>
    <message>
        <source>Nobody was written to since this page was opened.</source>
        <translation>自打开此页面以来，没有向任何人发送消息。</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Pauses and shows the results, where the rest can be given back</source>
        <translation>暂停并显示结果，您可在其中释放其余人员</translation>
    </message>
    <message>
        <source>Stop the whole Pa&amp;ge</source>
        <translation>停止整个公共主页</translation>
    </message>
    <message>
        <source>Stops every campaign of this Page, here and from the command line, until somebody lifts it</source>
        <translation>停止此公共主页的所有营销活动，包括此处和命令行，直到有人解除停止</translation>
    </message>
    <message>
        <source>Show &amp;results</source>
        <translation>显示结果</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Sending · %1</source>
        <translation>发送 · %1</translation>
    </message>
    <message>
        <source>All sending of this Page is stopped since %1. %2</source>
        <comment>time; who stopped it and why</comment>
        <translation>自 %1 起，此公共主页的所有发送均已停止。%2</translation>
    </message>
    <message>
        <source>Lift the stop</source>
        <translation>解除停止</translation>
    </message>
    <message>
        <source>%1 The first of them on %2.</source>
        <comment>reason of the pause; time</comment>
        <translation>%1其中第一人的时间为 %2。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>reason of the pause; the raw answer</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 Sending goes on by itself once the network is back, until %2.</source>
        <comment>why it paused; time of day</comment>
        <translation>%1网络恢复后会自动继续发送，最迟到 %2。</translation>
    </message>
    <message>
        <source>Stay paused</source>
        <translation>保持暂停</translation>
    </message>
    <message>
        <source>Asking Messenger whether this is the right Page …</source>
        <translation>正在向 Messenger 确认这是否是正确的公共主页…</translation>
    </message>
    <message>
        <source>Pausing. The answers that are under way are awaited.</source>
        <translation>正在暂停。会等待途中的应答。</translation>
    </message>
    <message>
        <source>Messenger asked for a break. Sending goes on in %1.</source>
        <translation>Messenger 要求暂停一会儿。%1后继续发送。</translation>
    </message>
    <message>
        <source>The first person alone: waiting for the answer before anybody else is written to.</source>
        <translation>先只发送给第一个人：等待应答后再向其他人发送。</translation>
    </message>
    <message>
        <source>Sending. Pausing keeps the opt-ins of everybody who still waits.</source>
        <translation>正在发送。暂停可以保留所有仍在等待的人的订阅同意。</translation>
    </message>
    <message>
        <source>Finished: %1.</source>
        <comment>counts</comment>
        <translation>已完成：%1。</translation>
    </message>
    <message>
        <source>Cancelled: %1. The rest kept their opt-ins.</source>
        <comment>counts</comment>
        <translation>已取消：%1。其余人员保留了订阅同意。</translation>
    </message>
    <message>
        <source>Standing still: %1.</source>
        <comment>counts</comment>
        <translation>已停下：%1。</translation>
    </message>
    <message>
        <source>This campaign is still a draft.</source>
        <translation>此营销活动仍是草稿。</translation>
    </message>
    <message>
        <source>This workspace was last sent from another computer. Nothing was sent now. If both computers send, the same token could be used twice, and neither would know. Send from here only if nobody sends from the other copy any more.</source>
        <translation>此工作区上次是由另一台计算机发送的。现在没有发送任何内容。如果两台计算机都发送，同一令牌可能会被使用两次，而双方都不会知道。请仅在不再有人用另一个副本发送时，才从这里发送。</translation>
    </message>
    <message>
        <source>Send from this computer</source>
        <translation>由此计算机发送</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
</context>
<context>
    <name>headsup::ui::SettingsScreen</name>
    <message>
        <source>Tell me when a long job ends while I work in another window</source>
        <translation>当我在其他窗口工作时，长任务结束后通知我</translation>
    </message>
    <message>
        <source>Use the usual one</source>
        <translation>使用通常的文件夹</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>忘记它们</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>此窗口</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Times are shown in</source>
        <translation>时间显示为</translation>
    </message>
    <message>
        <source>choice of a language</source>
        <translation>选择语言</translation>
    </message>
    <message>
        <source>choice of the appearance</source>
        <translation>选择外观</translation>
    </message>
    <message>
        <source>choice of a time zone</source>
        <translation>选择时区</translation>
    </message>
    <message>
        <source>choice of notices</source>
        <translation>选择通知</translation>
    </message>
    <message>
        <source>Sending and backups</source>
        <translation>发送和备份</translation>
    </message>
    <message>
        <source> messages a second</source>
        <translation> 条消息/秒</translation>
    </message>
    <message>
        <source>What a new campaign begins with; each campaign can have its own.</source>
        <translation>新营销活动的初始值；每个营销活动可以单独设置。</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>A new campaign sends</source>
        <translation>新营销活动的发送速度</translation>
    </message>
    <message>
        <source>Backups go to</source>
        <translation>备份保存到</translation>
    </message>
    <message>
        <source>change of the pace</source>
        <translation>更改速度</translation>
    </message>
    <message>
        <source>choice of a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>What imports remember</source>
        <translation>导入所记住的内容</translation>
    </message>
    <message>
        <source>The columns you chose come back with the next file of the same shape. Of a file&apos;s headers only a hash is kept.</source>
        <translation>您选择的列会在下次遇到同样结构的文件时恢复。文件表头只保留哈希。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>The computer&apos;s time zone</source>
        <translation>本机的时区</translation>
    </message>
    <message>
        <source>Nothing is remembered yet.</source>
        <translation>尚未记住任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shapes of files are remembered.</source>
        <translation>
            <numerusform>已记住 %Ln 种文件结构。</numerusform>
        </translation>
    </message>
    <message>
        <source>Language and time zone change when Headsup starts again. What you are working on is saved.</source>
        <translation>语言和时区在 Headsup 重新启动后生效。您正在处理的内容会保存。</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新启动</translation>
    </message>
    <message>
        <source>Where backups go</source>
        <translation>备份的位置</translation>
    </message>
    <message>
        <source>forgetting of columns</source>
        <translation>忘记列</translation>
    </message>
</context>
<context>
    <name>headsup::ui::Spelling</name>
    <message>
        <source>The dictionary does not know this word.</source>
        <translation>词典中没有这个词。</translation>
    </message>
</context>
<context>
    <name>headsup::ui::StateChip</name>
    <message>
        <source>State: %1</source>
        <translation>状态：%1</translation>
    </message>
</context>
<context>
    <name>headsup::ui::StepHeader</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
    <message>
        <source>All steps are done.</source>
        <translation>所有步骤均已完成。</translation>
    </message>
</context>
<context>
    <name>headsup::ui::StepList</name>
    <message>
        <source>%1 %2</source>
        <comment>button; what it is about</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing waits for you. New opt-ins come with the next import.</source>
        <translation>没有需要您处理的事项。新的订阅同意会随下一次导入而来。</translation>
    </message>
</context>
<context>
    <name>headsup::ui::TodayScreen</name>
    <message>
        <source>Nobody waits for news yet</source>
        <translation>还没有人在等待消息</translation>
    </message>
    <message>
        <source>Here you see each morning what waits for you: opt-ins that expire soon, campaigns that stand still and answers that are in doubt. Import the CSV file that your opt-in tool exports to begin.</source>
        <translation>您每天早上可以在这里看到需要您处理的事项：即将过期的订阅同意、已停下的营销活动，以及存疑的答复。请先导入您的订阅工具所导出的 CSV 文件。</translation>
    </message>
    <message>
        <source>Import your opt-ins</source>
        <translation>导入您的订阅同意</translation>
    </message>
    <message>
        <source>What waits for you</source>
        <translation>需要您处理的事项</translation>
    </message>
    <message>
        <source>unused opt-ins</source>
        <translation>未使用的订阅同意</translation>
    </message>
    <message>
        <source>Show the topics</source>
        <translation>显示主题</translation>
    </message>
    <message>
        <source>given in the last 30 days</source>
        <translation>过去 30 天内给出</translation>
    </message>
    <message>
        <source>expire within 30 days</source>
        <translation>将在 30 天内过期</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Show the campaigns</source>
        <translation>显示营销活动</translation>
    </message>
    <message>
        <source>Opt-ins a day</source>
        <translation>每天的订阅同意</translation>
    </message>
    <message>
        <source>Unused opt-ins expire in</source>
        <translation>未使用的订阅同意过期时间</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>headsup::ui::TopicBars</name>
    <message>
        <source>%1 %2</source>
        <comment>what is counted; number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>topic: numbers</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>headsup::ui::TopicHead</name>
    <message>
        <source>Write follow-up</source>
        <translation>撰写后续消息</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>in a campaign</source>
        <translation>在营销活动中</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Unused opt-ins expire in</source>
        <translation>未使用的订阅同意过期时间</translation>
    </message>
    <message>
        <source>Name, kind and fields…</source>
        <translation>名称、类型和字段…</translation>
    </message>
    <message>
        <source>Split by prompt…</source>
        <translation>按提示语拆分…</translation>
    </message>
    <message>
        <source>Merge into another topic…</source>
        <translation>合并到另一个主题…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Show only these opt-ins</source>
        <translation>仅显示这些订阅同意</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unused opt-ins, one message each.</source>
        <translation>
            <numerusform>%Ln 个未使用的订阅同意，各可用于一条消息。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody waits for news on this topic now.</source>
        <translation>目前没有人等待此主题的新情况。</translation>
    </message>
</context>
<context>
    <name>headsup::ui::TopicList</name>
    <message>
        <source>Search topics</source>
        <translation>搜索主题</translation>
    </message>
    <message>
        <source>No topic has this in its name.</source>
        <translation>没有名称中包含此内容的主题。</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
</context>
<context>
    <name>headsup::ui::TopicModel</name>
    <message numerus="yes">
        <source>%1, %Ln people wait</source>
        <translation>
            <numerusform>%1，%Ln 人在等待</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headsup::ui::TopicNamesPage</name>
    <message>
        <source>Back to the columns</source>
        <translation>返回列设置</translation>
    </message>
    <message>
        <source>Check the rows</source>
        <translation>检查各行</translation>
    </message>
    <message>
        <source>What did people ask for?</source>
        <translation>人们要求的是什么？</translation>
    </message>
    <message>
        <source>The file tells topics by their numbers only. Say what each of them is about and which words people agreed to; every message is compared with those words.</source>
        <translation>文件仅用编号区分主题。请说明每个主题的内容，以及人们同意的文字；每条消息都会与这些文字进行比较。</translation>
    </message>
    <message>
        <source>The file does not tell the prompts. Write the words that people agreed to; every message is compared with them.</source>
        <translation>文件没有给出提示语。请写下人们同意的文字；每条消息都会与其进行比较。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln opt-ins</source>
        <translation>
            <numerusform>%Ln 个订阅同意</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the topic, for example Aurora 2 trail shoes</source>
        <translation>主题名称，例如 Aurora 2 越野跑鞋</translation>
    </message>
    <message>
        <source>Name of the topic that the file calls %1</source>
        <translation>文件中称为 %1 的主题的名称</translation>
    </message>
    <message>
        <source>Kind of the topic that the file calls %1</source>
        <translation>文件中称为 %1 的主题的类型</translation>
    </message>
    <message>
        <source>Choose the kind …</source>
        <translation>选择类型…</translation>
    </message>
    <message>
        <source>The prompt they saw, word for word</source>
        <translation>他们看到的提示语，一字不差</translation>
    </message>
    <message>
        <source>Prompt of the topic that the file calls %1</source>
        <translation>文件中称为 %1 的主题的提示语</translation>
    </message>
    <message>
        <source>A prompt has at most %1 characters; this one has %2.</source>
        <translation>提示语最多 %1 个字符；这条有 %2 个。</translation>
    </message>
    <message>
        <source>Every topic needs its name, kind and prompt.</source>
        <translation>每个主题都需要名称、类型和提示语。</translation>
    </message>
</context>
<context>
    <name>headsup::ui::TopicWork</name>
    <message>
        <source>Leave it</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>承诺的内容</translation>
    </message>
    <message>
        <source>Prompts that go to the new topic</source>
        <translation>归入新主题的提示语</translation>
    </message>
    <message>
        <source>Name of the new topic</source>
        <translation>新主题的名称</translation>
    </message>
    <message>
        <source>The topic that remains</source>
        <translation>保留的主题</translation>
    </message>
    <message>
        <source>Change the topic</source>
        <translation>更改主题</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>prompt, number of opt-ins</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Choose the prompts that get a topic of their own</source>
        <translation>请选择要归入单独主题的提示语</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>topic, number of opt-ins</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Merge “%1” into another topic</source>
        <translation>将“%1”合并到另一个主题</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Files that still use the old name are understood.</source>
        <translation>仍使用旧名称的文件可以正常识别。</translation>
    </message>
    <message>
        <source>%1 opt-ins get the new topic, %2 stay. Everybody keeps the prompt they saw.</source>
        <translation>%1 个订阅同意归入新主题，%2 个保持不变。每个人都保留其看到的提示语。</translation>
    </message>
    <message>
        <source>“%1” will have %2 opt-ins. Everybody keeps the prompt they saw; the name “%3” still finds it. This cannot be undone at once, but a topic can be split by prompt.</source>
        <translation>“%1”将有 %2 个订阅同意。每个人都保留其看到的提示语；用名称“%3”仍可找到它。此操作无法直接撤销，但主题可以按提示语拆分。</translation>
    </message>
</context>
<context>
    <name>headsup::ui::TopicsScreen</name>
    <message>
        <source>No opt-ins yet</source>
        <translation>还没有订阅同意</translation>
    </message>
    <message>
        <source>Topics appear here with the people who wait for them. Import the CSV file that your opt-in tool exports to begin.</source>
        <translation>主题及等待它们的人会显示在这里。请先导入您的订阅工具所导出的 CSV 文件。</translation>
    </message>
    <message>
        <source>Import your opt-ins</source>
        <translation>导入您的订阅同意</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>The topic is saved.</source>
        <translation>主题已保存。</translation>
    </message>
    <message>
        <source>“%1” is a topic of its own now. Everybody keeps the prompt they saw.</source>
        <translation>“%1”现在是单独的主题。每个人都保留其看到的提示语。</translation>
    </message>
    <message>
        <source>The topics are one now. Everybody keeps the prompt they saw.</source>
        <translation>这些主题现已合并为一个。每个人都保留其看到的提示语。</translation>
    </message>
    <message>
        <source>Everybody of this topic saw the same prompt, so there is nothing to split.</source>
        <translation>此主题的所有人看到的是同一条提示语，因此没有可拆分的内容。</translation>
    </message>
    <message>
        <source>“%1” (%2 opt-ins) and “%3” (%4) look alike. Merge the second into the first? Everybody keeps the prompt they saw.</source>
        <translation>“%1”（%2 个订阅同意）和“%3”（%4 个）看起来相似。要将第二个合并到第一个吗？每个人都保留其看到的提示语。</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>They are different</source>
        <translation>两者不同</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>change of the topic</source>
        <translation>更改主题</translation>
    </message>
    <message>
        <source>split of the topic</source>
        <translation>拆分主题</translation>
    </message>
</context>
<context>
    <name>headsup::ui::WeekChart</name>
    <message>
        <source>No week was entered yet.</source>
        <translation>尚未录入任何一周。</translation>
    </message>
    <message>
        <source>Week of %1: %2</source>
        <comment>a day; a share</comment>
        <translation>%1 所在的一周：%2</translation>
    </message>
    <message>
        <source>%1: warning</source>
        <comment>share</comment>
        <translation>%1：警告</translation>
    </message>
    <message>
        <source>%1: nobody else is written to</source>
        <comment>share</comment>
        <translation>%1：不再给任何人发消息</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and short month</comment>
        <translation>M月d日</translation>
    </message>
</context>
<context>
    <name>headsup::ui::WelcomePage</name>
    <message>
        <source>Open the sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>打开工作区…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>保存可读取的内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Makes a new workspace of every row that is still readable. The damaged file is only read.</source>
        <translation>用仍可读取的每一行创建一个新工作区。损坏的文件只会被读取。</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>浏览体验</translation>
    </message>
    <message>
        <source>A sample shop with 5,000 opt-ins, in rehearsal: write, check and send as much as you like. Nothing leaves this computer.</source>
        <translation>一家拥有 5,000 个订阅同意的示例商店，处于演练模式：您可以随意撰写、检查和发送。没有任何内容离开此计算机。</translation>
    </message>
    <message>
        <source>Did you work with Headsup before?</source>
        <translation>您以前使用过 Headsup 吗？</translation>
    </message>
    <message>
        <source>Begin with your own Page</source>
        <translation>从您自己的公共主页开始</translation>
    </message>
    <message>
        <source>Makes a new workspace on this computer. The access token comes later and goes to the system&apos;s keychain.</source>
        <translation>在此计算机上创建新的工作区。访问令牌稍后提供，并保存到系统钥匙串中。</translation>
    </message>
    <message>
        <source>Create the workspace</source>
        <translation>创建工作区</translation>
    </message>
    <message>
        <source>Welcome to Headsup</source>
        <translation>欢迎使用 Headsup</translation>
    </message>
    <message>
        <source>Headsup keeps the one-time opt-ins of your Facebook Page, helps to write the one message that each of them allows, and sends it without ever using one twice.</source>
        <translation>Headsup 保管您的 Facebook 公共主页的一次性订阅同意，帮助您撰写每个订阅同意所允许的唯一一条消息，并在发送时绝不重复使用任何一个。</translation>
    </message>
    <message>
        <source>Opening the workspace</source>
        <translation>正在打开工作区</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>正在关闭</translation>
    </message>
    <message>
        <source>Everything is stored.</source>
        <translation>所有内容均已保存。</translation>
    </message>
    <message>
        <source>The workspace could not be opened</source>
        <translation>无法打开工作区</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Which Page is it for?</source>
        <translation>用于哪个公共主页？</translation>
    </message>
    <message>
        <source>Add a Page</source>
        <translation>添加公共主页</translation>
    </message>
    <message>
        <source>The people and opt-ins of each Page stay apart. You can add more Pages at any time.</source>
        <translation>每个公共主页的人员和订阅同意分开保存。您可以随时添加更多公共主页。</translation>
    </message>
    <message>
        <source>Add the Page</source>
        <translation>添加公共主页</translation>
    </message>
</context>
<context>
    <name>headsup::ui::WindowMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>前往(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>公共主页(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
</context>
<context>
    <name>headsup::ui::WindowModel</name>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes left</comment>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes left</comment>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>No: the 24 hours are over</source>
        <translation>否：24 小时已过</translation>
    </message>
    <message>
        <source>No: %1</source>
        <comment>a clause such as: was asked the same lately</comment>
        <translation>否：%1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Choose a prompt</source>
        <translation>请选择提示语</translation>
    </message>
    <message>
        <source>–</source>
        <comment>reacted to no message of ours</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Last did</source>
        <translation>最近的行为</translation>
    </message>
    <message>
        <source>Reacted to</source>
        <translation>回应了</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>May be asked</source>
        <translation>可以询问</translation>
    </message>
</context>
</TS>
