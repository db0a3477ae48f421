<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>ActText</name>
    <message>
        <source>Alert is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash in or out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coupon revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer blocked or freed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawer opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold at another price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product on or off sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barcodes changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax of a product changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low stock changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a product changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund</source>
        <translation type="unfinished">Refund</translation>
    </message>
    <message>
        <source>Restored from a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counter changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counter enrolled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-up reversed</source>
        <translation type="unfinished">Top-up reversed</translation>
    </message>
    <message>
        <source>Customer&apos;s data shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift opened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AlertText</name>
    <message>
        <source>Products are low in stock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many payments of the last hour were refused.</source>
        <extracomment>More payments of the last hour were refused than usual.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is overdue: see Admin, Backups.</source>
        <extracomment>There was no backup for too long.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book breaks its own laws: see Admin, Check of the book.</source>
        <extracomment>A check of the book found something wrong.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending to the data platform lags behind.</source>
        <extracomment>Events wait too long to be sent to the data platform.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Little room is left on the disk.</source>
        <extracomment>Little room is left on the disk.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low stock</source>
        <extracomment>In the journal: what an alert was about.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused payments</source>
        <extracomment>In the journal: what an alert was about.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue backup</source>
        <extracomment>In the journal: what an alert was about.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken book</source>
        <extracomment>In the journal: what an alert was about.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lag of the data platform</source>
        <extracomment>In the journal: what an alert was about.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full disk</source>
        <extracomment>In the journal: what an alert was about.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupText</name>
    <message>
        <source>The book is on the server and is backed up there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passphrase was chosen yet. Choose one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase has at least 8 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be written. Is the disk plugged in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Free some room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has the folder open. Close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be done now. The log says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying the book: %1%</source>
        <extracomment>A backup is being made; %1 is how far it is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packing and locking: %1%</source>
        <extracomment>A backup is being made; %1 is how far it is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the backup: %1%</source>
        <extracomment>A backup is being made or restored; %1 is how far it is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was locked with another passphrase or key file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no backup of this program. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made by a newer version of this program. Update the program on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is damaged. Take another one, or make a new one, and look after the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup did not pass the check. Choose an earlier one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of that name already. Do it again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocking and unpacking: %1%</source>
        <extracomment>A backup is opened again or restored; %1 is how far it is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not there or cannot be read. Is its disk plugged in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup holds no key of its book, and ours does not fit. Move the data folder&apos;s keys/master.key to a safe place, never delete it, then copy that book&apos;s key there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CampaignEntryText</name>
    <message>
        <source>Enter a whole number.</source>
        <extracomment>What was typed is no whole number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an amount in digits.</source>
        <extracomment>What was typed is no amount of money.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a date such as 2026-11-22, with a time if you like: 2026-11-22 10:00.</source>
        <extracomment>What was typed is no date.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CouponOfferText</name>
    <message>
        <source>This coupon is not theirs</source>
        <extracomment>The coupon in the cart is none of the customer&apos;s.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more to use it</source>
        <extracomment>The cart is too small for the coupon in it; %1 is what is missing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more: %2</source>
        <extracomment>%1 more in the cart makes a coupon usable, which %2 tells, as &quot;3,000원 할인&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the coupons…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No coupon to use</source>
        <extracomment>The customer has no coupon to use.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n coupon(s) for a larger sale</source>
        <extracomment>How many coupons the customer could use on a larger sale.</extracomment>
        <translation>
            <numerusform>%n coupon for a larger sale</numerusform>
            <numerusform>%n coupons for a larger sale</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes nothing off this sale</source>
        <extracomment>The coupon in the cart is good, but a small percentage of a small cart is nothing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CouponText</name>
    <message>
        <source>%1 off</source>
        <extracomment>What a coupon takes off: %1 is an amount or a percentage.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>A campaign that has not begun; %1 is its first moment.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1</source>
        <extracomment>A coupon&apos;s condition: the most that it takes off.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any amount</source>
        <extracomment>A coupon without a least amount.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>A campaign that runs; %1 is when its claims end, as the form shows it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until today</source>
        <extracomment>The coupon is good today and not tomorrow.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message>
        <source>ended</source>
        <extracomment>A campaign whose time is over.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>A campaign that somebody stopped.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all given out</source>
        <extracomment>A campaign of which no coupon is left.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or more</source>
        <extracomment>A coupon&apos;s condition: the least that must be spent.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The book is busy; nothing was done. Please try again in a moment.</source>
        <translation>The book is busy; nothing was done. Please try again in a moment.</translation>
    </message>
    <message>
        <source>This was recorded before with other contents; nothing was done. Start it anew.</source>
        <translation>This was recorded before with other contents; nothing was done. Start it anew.</translation>
    </message>
    <message>
        <source>The book cannot be written; nothing was done. Check the disk&apos;s free space and try again.</source>
        <translation>The book cannot be written; nothing was done. Check the disk&apos;s free space and try again.</translation>
    </message>
    <message>
        <source>It is not known yet whether this was recorded. Please wait, do not do it twice.</source>
        <translation>It is not known yet whether this was recorded. Please wait, do not do it twice.</translation>
    </message>
    <message>
        <source>The book could not take this one; it was set aside, nothing was done. Tell the administrator.</source>
        <translation>The book could not take this one; it was set aside, nothing was done. Tell the administrator.</translation>
    </message>
    <message>
        <source>The program is closing; nothing was done. Do it again after the next start.</source>
        <translation>The program is closing; nothing was done. Do it again after the next start.</translation>
    </message>
    <message>
        <source>The book is busy. Trying again…</source>
        <translation>The book is busy. Trying again…</translation>
    </message>
    <message>
        <source>Checking whether it was recorded. Please wait, do not do it twice…</source>
        <translation>Checking whether it was recorded. Please wait, do not do it twice…</translation>
    </message>
    <message>
        <source>The book cannot be reached. Trying again…</source>
        <translation>The book cannot be reached. Trying again…</translation>
    </message>
    <message>
        <source>The book cannot be read now. Please try again in a moment.</source>
        <translation>The book cannot be read now. Please try again in a moment.</translation>
    </message>
    <message>
        <source>What the book says here makes no sense, so it is not shown. Ask the administrator to verify the book.</source>
        <translation>What the book says here makes no sense, so it is not shown. Ask the administrator to verify the book.</translation>
    </message>
    <message>
        <source>This counter&apos;s memory cannot be written, so the last change may be lost. Check the data folder.</source>
        <translation>This counter&apos;s memory cannot be written, so the last change may be lost. Check the data folder.</translation>
    </message>
    <message>
        <source>The disk is full, so the last change was not kept. Make room on the disk and try again.</source>
        <translation>The disk is full, so the last change was not kept. Make room on the disk and try again.</translation>
    </message>
    <message>
        <source>There is no such setting.</source>
        <translation>There is no such setting.</translation>
    </message>
    <message>
        <source>This cannot be read. Write a number without letters.</source>
        <translation>This cannot be read. Write a number without letters.</translation>
    </message>
    <message>
        <source>This is too small, too large or too long for this setting.</source>
        <translation>This is too small, too large or too long for this setting.</translation>
    </message>
    <message>
        <source>This was fixed when the shop was set up and cannot be changed.</source>
        <translation>This was fixed when the shop was set up and cannot be changed.</translation>
    </message>
    <message>
        <source>A line takes 1 to %1 units.</source>
        <translation>A line takes 1 to %1 units.</translation>
    </message>
    <message>
        <source>A cart takes up to %1 lines. Pay this one first.</source>
        <translation>A cart takes up to %1 lines. Pay this one first.</translation>
    </message>
    <message>
        <source>This line is not in the cart any more.</source>
        <translation>This line is not in the cart any more.</translation>
    </message>
    <message>
        <source>The PIN is not right. Please try again.</source>
        <translation>The PIN is not right. Please try again.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in %1.</source>
        <translation>Too many wrong PINs. Try again in %1.</translation>
    </message>
    <message>
        <source>The PIN cannot be checked now. Please try again in a moment.</source>
        <translation>The PIN cannot be checked now. Please try again in a moment.</translation>
    </message>
    <message>
        <source>A price cannot be below zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer has this card.</source>
        <translation type="unfinished">No customer has this card.</translation>
    </message>
    <message>
        <source>This user may not write to the receipt printer. Whoever looks after this machine can allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt printer does not answer. Switch it on, check paper and cover, then print again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take all of the receipt. Check paper and cover, then print again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt printer is not there. Check its cable, and its address in Admin under This counter, then print again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message>
        <source>The export was stopped. No file was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written. Check the folder, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Make room, then export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book cannot be read now. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many rows for this format. Choose CSV, or a shorter period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export folder is not there: its disk may be out. Plug it in, or choose another folder in Admin under This counter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureText</name>
    <message>
        <source>Quantity or lines out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer unknown or blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product not on sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock too short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coupon not usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no change</source>
        <extracomment>Before what a figure is held against, as &quot;vs. yesterday by now&quot;: it is the same.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance too short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hundred million</source>
        <extracomment>A large amount beside an axis, in hundreds of millions.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ten thousand</source>
        <extracomment>A large amount beside an axis, in tens of thousands.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1M</source>
        <extracomment>A large amount beside an axis, in millions.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1k</source>
        <extracomment>A large amount beside an axis, in thousands.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 orders</source>
        <extracomment>How many orders there were.</extracomment>
        <translation>
            <numerusform>%1 order</numerusform>
            <numerusform>%1 orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 top-ups</source>
        <extracomment>How many top-ups there were.</extracomment>
        <translation>
            <numerusform>%1 top-up</numerusform>
            <numerusform>%1 top-ups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 payments</source>
        <extracomment>How many payments were refused.</extracomment>
        <translation>
            <numerusform>%1 payment</numerusform>
            <numerusform>%1 payments</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1</source>
        <extracomment>%1 is a moment, as 12:03:10: the figures are true as of then.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FiguresMissing</name>
    <message>
        <source>Reading the figures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book cannot be read now</source>
        <translation type="unfinished">The book cannot be read now</translation>
    </message>
    <message>
        <source>Nothing is lost. The figures are read again by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>The row is shorter than its headings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text cannot be read. Try the other encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price is below zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stock is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The barcode is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it is there and closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine cannot read CP949. Save the file as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty. Its first line must hold the headings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which column holds the name and which the price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark is never closed. Mend the file and choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row is too long. A quotation mark may be missing in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book cannot be written now. The rows before are in; the same file can be imported again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>What becomes of a row of an imported file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>What becomes of a row of an imported file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <extracomment>What becomes of a row of an imported file: nothing changes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>What becomes of a row of an imported file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>A line of a file, before what is wrong with it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>What a column of an imported file holds.</extracomment>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished">Price</translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished">Category</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished">Unit</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">Code</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax</source>
        <translation type="unfinished">Tax</translation>
    </message>
    <message>
        <source>The row has more fields than headings. Quote a price with a comma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has more than a million products. Import it in parts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalText</name>
    <message>
        <source>Nothing wrong</source>
        <extracomment>In the journal: a check of the book found nothing wrong.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <extracomment>In the journal: a check of the book found something wrong.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyText</name>
    <message>
        <source>Help with all keys</source>
        <translation>Help with all keys</translation>
    </message>
    <message>
        <source>Enter a product code</source>
        <translation>Enter a product code</translation>
    </message>
    <message>
        <source>Search products</source>
        <translation>Search products</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Find a customer</translation>
    </message>
    <message>
        <source>Reprint a receipt</source>
        <translation type="unfinished">Reprint a receipt</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>Open the drawer</translation>
    </message>
    <message>
        <source>Check a price</source>
        <translation>Check a price</translation>
    </message>
    <message>
        <source>The customer&apos;s coupons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Park the cart</source>
        <translation>Park the cart</translation>
    </message>
    <message>
        <source>Resume a parked cart</source>
        <translation>Resume a parked cart</translation>
    </message>
    <message>
        <source>Cancel the sale</source>
        <translation>Cancel the sale</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Pay</translation>
    </message>
    <message>
        <source>Remove the chosen line</source>
        <translation>Remove the chosen line</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Undo the last change</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Screen Sell</source>
        <translation>Screen Sell</translation>
    </message>
    <message>
        <source>Screen Top-up</source>
        <translation>Screen Top-up</translation>
    </message>
    <message>
        <source>Screen Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen Coupons</source>
        <translation>Screen Coupons</translation>
    </message>
    <message>
        <source>Screen Dashboard</source>
        <translation>Screen Dashboard</translation>
    </message>
    <message>
        <source>Screen Admin</source>
        <translation>Screen Admin</translation>
    </message>
    <message>
        <source>Lock the counter</source>
        <translation>Lock the counter</translation>
    </message>
    <message>
        <source>Change the price of the chosen line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open, look at and close the shift</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LawText</name>
    <message>
        <source>Every row can be read</source>
        <extracomment>Laws of the book, each a promise that is checked row by row.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain of batches is unbroken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every batch is whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row was made by a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events are numbered without a gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every paid order has one event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every order is booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every top-up is booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every refund is booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every reversed top-up is booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every balance is the sum of its entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every stock is the sum of its moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every order&apos;s lines, discount and VAT add up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every refund adds up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every used coupon has its order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every campaign&apos;s coupons add up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales by the hour are the sum of orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts are numbered without a gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every price is the newest of its history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything named is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data opens with the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row was changed behind the book&apos;s back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every drawer is the sum of its cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every revoked coupon is in the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tables are as they were made</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MachineText</name>
    <message>
        <source>No printer can be there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder cannot be written, so exports stay where they were. Is its disk plugged in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be remembered, so nothing was changed. Check the data folder and its free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the printer&apos;s address in the network, as 192.168.0.20 or 192.168.0.20:9100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the whole path of the device, as /dev/usb/lp0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the queue&apos;s name as the system has it, as Receipts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameText</name>
    <message>
        <source>Cashier</source>
        <translation>Cashier</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Cash</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Partly refunded</source>
        <translation>Partly refunded</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Refunded</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Sale</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Refund</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Damaged</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Imported</translation>
    </message>
    <message>
        <source>Top-up</source>
        <translation>Top-up</translation>
    </message>
    <message>
        <source>Top-up reversed</source>
        <translation>Top-up reversed</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Cash in the drawer</source>
        <translation>Cash in the drawer</translation>
    </message>
    <message>
        <source>Taxable</source>
        <translation>Taxable</translation>
    </message>
    <message>
        <source>Tax-exempt</source>
        <translation>Tax-exempt</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>Usable</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Used</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revoked</translation>
    </message>
</context>
<context>
    <name>NumberText</name>
    <message numerus="yes">
        <source>%1 pcs</source>
        <extracomment>How many units of products, as &quot;7개&quot;.</extracomment>
        <translation>
            <numerusform>%1 pc</numerusform>
            <numerusform>%1 pcs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 items</source>
        <extracomment>How many kinds of products are in a cart, as &quot;4종&quot;.</extracomment>
        <translation>
            <numerusform>%1 item</numerusform>
            <numerusform>%1 items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenFailureWords</name>
    <message>
        <source>The data folder is not there and could not be made.</source>
        <translation>The data folder is not there and could not be made.</translation>
    </message>
    <message>
        <source>Check the path and whether its disk is connected.</source>
        <translation>Check the path and whether its disk is connected.</translation>
    </message>
    <message>
        <source>The data folder holds no book.</source>
        <translation>The data folder holds no book.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Check the path.</translation>
    </message>
    <message>
        <source>The data folder or a file in it cannot be written.</source>
        <translation>The data folder or a file in it cannot be written.</translation>
    </message>
    <message>
        <source>Check who owns it and its permissions.</source>
        <translation>Check who owns it and its permissions.</translation>
    </message>
    <message>
        <source>Another program has this book open.</source>
        <translation>Another program has this book open.</translation>
    </message>
    <message>
        <source>Close it, or use the counter that is open already.</source>
        <translation>Close it, or use the counter that is open already.</translation>
    </message>
    <message>
        <source>The book is damaged. It was not touched.</source>
        <translation>The book is damaged. It was not touched.</translation>
    </message>
    <message>
        <source>Restore the newest backup, or ask for help before changing anything.</source>
        <translation>Restore the newest backup, or ask for help before changing anything.</translation>
    </message>
    <message>
        <source>The file book.db in the data folder is not a book of this program. It was not touched.</source>
        <translation>The file book.db in the data folder is not a book of this program. It was not touched.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choose another folder.</translation>
    </message>
    <message>
        <source>The book was made by a newer version of this program.</source>
        <translation>The book was made by a newer version of this program.</translation>
    </message>
    <message>
        <source>Update the program on this machine.</source>
        <translation>Update the program on this machine.</translation>
    </message>
    <message>
        <source>The key of this book, keys/master.key, is missing.</source>
        <translation>The key of this book, keys/master.key, is missing.</translation>
    </message>
    <message>
        <source>Copy it back from where it is kept.</source>
        <translation>Copy it back from where it is kept.</translation>
    </message>
    <message>
        <source>The key of this book, keys/master.key, cannot be read.</source>
        <translation>The key of this book, keys/master.key, cannot be read.</translation>
    </message>
    <message>
        <source>Copy it back whole from where it is kept.</source>
        <translation>Copy it back whole from where it is kept.</translation>
    </message>
    <message>
        <source>The key keys/master.key belongs to another book.</source>
        <translation>The key keys/master.key belongs to another book.</translation>
    </message>
    <message>
        <source>Copy back the key of this one.</source>
        <translation>Copy back the key of this one.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost.</source>
        <translation>The disk is full. Nothing was lost.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Free some space and try again.</translation>
    </message>
    <message>
        <source>The machine refused to open the book.</source>
        <translation>The machine refused to open the book.</translation>
    </message>
    <message>
        <source>The log in the data folder says more. Try again after a restart.</source>
        <translation>The log in the data folder says more. Try again after a restart.</translation>
    </message>
    <message>
        <source>The shop&apos;s server cannot be reached.</source>
        <translation>The shop&apos;s server cannot be reached.</translation>
    </message>
    <message>
        <source>Check the network and whether the server is running.</source>
        <translation>Check the network and whether the server is running.</translation>
    </message>
    <message>
        <source>Whoever answers is not the shop&apos;s server.</source>
        <translation>Whoever answers is not the shop&apos;s server.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with what the server printed.</source>
        <translation>Compare the fingerprint with what the server printed.</translation>
    </message>
    <message>
        <source>The server does not know this counter.</source>
        <translation>The server does not know this counter.</translation>
    </message>
    <message>
        <source>Ask an administrator for a code and start once with --enrol.</source>
        <translation>Ask an administrator for a code and start once with --enrol.</translation>
    </message>
    <message>
        <source>The code is unknown, used or too old.</source>
        <translation>The code is unknown, used or too old.</translation>
    </message>
    <message>
        <source>Ask an administrator for another one.</source>
        <translation>Ask an administrator for another one.</translation>
    </message>
</context>
<context>
    <name>OrderLineRows</name>
    <message>
        <source>Order lines</source>
        <extracomment>A table with a row for every line of every order.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold at</source>
        <extracomment>Columns of the exported lines of orders.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished">Receipt</translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished">Product</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished">Quantity</translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished">Price</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation type="unfinished">Discount</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished">Paid</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation type="unfinished">VAT</translation>
    </message>
    <message>
        <source>Units refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutputText</name>
    <message>
        <source>This machine has no printer. Set one up in the system&apos;s settings, or save a PDF.</source>
        <translation>This machine has no printer. Set one up in the system&apos;s settings, or save a PDF.</translation>
    </message>
    <message>
        <source>The printer did not take the receipt. Check paper and cable, then print again.</source>
        <translation>The printer did not take the receipt. Check paper and cable, then print again.</translation>
    </message>
    <message>
        <source>The PDF could not be written. Check the folder and its free space.</source>
        <translation>The PDF could not be written. Check the folder and its free space.</translation>
    </message>
</context>
<context>
    <name>ProductEntryText</name>
    <message>
        <source>Enter the price in digits.</source>
        <extracomment>The price that was typed cannot be read.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a whole number, or 0 for none.</source>
        <extracomment>The low-stock mark that was typed cannot be read.</extracomment>
        <translation>Enter a whole number, or 0 for none.</translation>
    </message>
</context>
<context>
    <name>ProductRows</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished">Products</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>Columns of the exported list of products.</extracomment>
        <translation type="unfinished">Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished">Category</translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished">Price</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation type="unfinished">Tax</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished">Unit</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation type="unfinished">Stock</translation>
    </message>
    <message>
        <source>Low from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On sale</source>
        <translation type="unfinished">On sale</translation>
    </message>
</context>
<context>
    <name>ReceiptText</name>
    <message>
        <source>COPY</source>
        <extracomment>On top of a receipt that is printed a second time.</extracomment>
        <translation>COPY</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <extracomment>On a receipt: its number, as &quot;영수증 A-000123&quot;.</extracomment>
        <translation>Receipt %1</translation>
    </message>
    <message>
        <source>Sum</source>
        <extracomment>On a receipt: the sum before the discount.</extracomment>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Discount</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>On a receipt: what was paid.</extracomment>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Taxable supply</source>
        <extracomment>On a receipt: the value of taxable goods without VAT, VAT, goods exempt from it.</extracomment>
        <translation>Taxable supply</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>VAT</translation>
    </message>
    <message>
        <source>Exempt supply</source>
        <translation>Exempt supply</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Balance before</source>
        <translation>Balance before</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>Balance after</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <extracomment>The last line of a receipt.</extracomment>
        <translation>Thank you.</translation>
    </message>
    <message>
        <source>(list price %1)</source>
        <extracomment>Under a line of a receipt whose price was changed at the counter.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded since</source>
        <extracomment>On a copy of a receipt: what was refunded since.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RefundText</name>
    <message>
        <source>REFUND</source>
        <extracomment>On top of the receipt of a refund.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For receipt %1</source>
        <extracomment>On the receipt of a refund: the number of the receipt that was refunded.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(damaged)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded</source>
        <extracomment>On the receipt of a refund: what went back.</extracomment>
        <translation type="unfinished">Refunded</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Reason</translation>
    </message>
    <message>
        <source>Given back in cash</source>
        <extracomment>On the receipt of a refund of a sale without membership.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished">Customer</translation>
    </message>
    <message>
        <source>Balance before</source>
        <translation type="unfinished">Balance before</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation type="unfinished">Balance after</translation>
    </message>
    <message>
        <source>The coupon can be used again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the customer %1 in cash.</source>
        <extracomment>After a refund of a sale without membership: what to do now.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was refunded. The balance is now %2.</source>
        <extracomment>After a refund to a balance; %1 is the amount, %2 the balance after it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coupon stays used.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RefusalText</name>
    <message>
        <source>This customer is not in the book. Look the customer up again.</source>
        <translation>This customer is not in the book. Look the customer up again.</translation>
    </message>
    <message>
        <source>This customer&apos;s balance is blocked. A manager can lift the block.</source>
        <translation>This customer&apos;s balance is blocked. A manager can lift the block.</translation>
    </message>
    <message>
        <source>This looks like a card number, which is never kept. Enter the approval number or a note without it.</source>
        <translation>This looks like a card number, which is never kept. Enter the approval number or a note without it.</translation>
    </message>
    <message>
        <source>The text is too long. Shorten it.</source>
        <translation>The text is too long. Shorten it.</translation>
    </message>
    <message>
        <source>This product</source>
        <translation>This product</translation>
    </message>
    <message>
        <source>%1 is not in the book. Remove it and look it up again.</source>
        <translation>%1 is not in the book. Remove it and look it up again.</translation>
    </message>
    <message>
        <source>A product holds at most %1 in stock. Check the quantity.</source>
        <translation>A product holds at most %1 in stock. Check the quantity.</translation>
    </message>
    <message>
        <source>Nobody is signed in whom the book knows. Sign in again.</source>
        <translation>Nobody is signed in whom the book knows. Sign in again.</translation>
    </message>
    <message>
        <source>This account was switched off. Ask the administrator.</source>
        <translation>This account was switched off. Ask the administrator.</translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask a manager.</source>
        <translation>Your role does not allow this. Ask a manager.</translation>
    </message>
    <message>
        <source>The book does not know this counter. Ask the administrator.</source>
        <translation>The book does not know this counter. Ask the administrator.</translation>
    </message>
    <message>
        <source>This is one of the book&apos;s own and cannot be changed. Leave it.</source>
        <translation>This is one of the book&apos;s own and cannot be changed. Leave it.</translation>
    </message>
    <message>
        <source>A line takes 1 to %1 units. Change the quantity.</source>
        <translation>A line takes 1 to %1 units. Change the quantity.</translation>
    </message>
    <message>
        <source>An order takes up to %1 lines. Split it.</source>
        <translation>An order takes up to %1 lines. Split it.</translation>
    </message>
    <message>
        <source>%1 (%2 left)</source>
        <extracomment>One product that is short: its name and how many are left.</extracomment>
        <translation>%1 (%2 left)</translation>
    </message>
    <message>
        <source>There is not enough stock. Lower the quantity.</source>
        <translation>There is not enough stock. Lower the quantity.</translation>
    </message>
    <message>
        <source>Not enough stock: %1. Lower the quantity.</source>
        <translation>Not enough stock: %1. Lower the quantity.</translation>
    </message>
    <message>
        <source>The balance is not enough. Top up first.</source>
        <translation>The balance is not enough. Top up first.</translation>
    </message>
    <message>
        <source>The balance is %1 short. Top up the missing amount and pay.</source>
        <translation>The balance is %1 short. Top up the missing amount and pay.</translation>
    </message>
    <message>
        <source>Nothing to top up. Enter an amount.</source>
        <translation>Nothing to top up. Enter an amount.</translation>
    </message>
    <message>
        <source>The minimum top-up is %1. Enter more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A top-up is at most %1. Enter less.</source>
        <translation>A top-up is at most %1. Enter less.</translation>
    </message>
    <message>
        <source>A balance may hold at most %1. Top up less.</source>
        <translation>A balance may hold at most %1. Top up less.</translation>
    </message>
    <message>
        <source>This top-up is not in the book. Open the customer again.</source>
        <translation>This top-up is not in the book. Open the customer again.</translation>
    </message>
    <message>
        <source>This top-up was reversed before. Nothing is left to do.</source>
        <translation>This top-up was reversed before. Nothing is left to do.</translation>
    </message>
    <message>
        <source>Part of this top-up was spent already. Refund what was bought with it first.</source>
        <translation>Part of this top-up was spent already. Refund what was bought with it first.</translation>
    </message>
    <message>
        <source>The cart is empty. Scan or choose a product.</source>
        <translation>The cart is empty. Scan or choose a product.</translation>
    </message>
    <message>
        <source>%1 is not sold any more. Remove it from the cart.</source>
        <translation>%1 is not sold any more. Remove it from the cart.</translation>
    </message>
    <message>
        <source>%1 has another price now. Take the new price and pay again.</source>
        <translation>%1 has another price now. Take the new price and pay again.</translation>
    </message>
    <message>
        <source>A price is never below zero. Enter the price of %1 again.</source>
        <translation>A price is never below zero. Enter the price of %1 again.</translation>
    </message>
    <message>
        <source>This coupon is not in the book. Pay without it.</source>
        <translation>This coupon is not in the book. Pay without it.</translation>
    </message>
    <message>
        <source>This coupon belongs to another customer. Pay without it.</source>
        <translation>This coupon belongs to another customer. Pay without it.</translation>
    </message>
    <message>
        <source>This coupon was used before. Pay without it.</source>
        <translation>This coupon was used before. Pay without it.</translation>
    </message>
    <message>
        <source>This coupon has expired. Pay without it.</source>
        <translation>This coupon has expired. Pay without it.</translation>
    </message>
    <message>
        <source>The cart is below the coupon&apos;s minimum. Add products or pay without the coupon.</source>
        <translation>The cart is below the coupon&apos;s minimum. Add products or pay without the coupon.</translation>
    </message>
    <message>
        <source>The amount is too large for one order. Split it.</source>
        <translation>The amount is too large for one order. Split it.</translation>
    </message>
    <message>
        <source>This order is not in the book. Check the receipt number.</source>
        <translation>This order is not in the book. Check the receipt number.</translation>
    </message>
    <message>
        <source>Nothing was chosen to refund. Choose a line.</source>
        <translation>Nothing was chosen to refund. Choose a line.</translation>
    </message>
    <message>
        <source>A chosen line is not in this order. Open the order again.</source>
        <translation>A chosen line is not in this order. Open the order again.</translation>
    </message>
    <message>
        <source>More is asked back than was bought. Lower the quantity.</source>
        <translation>More is asked back than was bought. Lower the quantity.</translation>
    </message>
    <message>
        <source>These units were refunded before. Open the order again.</source>
        <translation>These units were refunded before. Open the order again.</translation>
    </message>
    <message>
        <source>The balance cannot hold this refund. Refund less.</source>
        <translation>The balance cannot hold this refund. Refund less.</translation>
    </message>
    <message>
        <source>This campaign is not in the book. Open the list again.</source>
        <translation>This campaign is not in the book. Open the list again.</translation>
    </message>
    <message>
        <source>This campaign has not begun. Come back when it opens.</source>
        <translation>This campaign has not begun. Come back when it opens.</translation>
    </message>
    <message>
        <source>This campaign is over. Offer another one.</source>
        <translation>This campaign is over. Offer another one.</translation>
    </message>
    <message>
        <source>This campaign was stopped. Offer another one.</source>
        <translation>This campaign was stopped. Offer another one.</translation>
    </message>
    <message>
        <source>This customer already has as many coupons of this campaign as one may have. Offer another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All coupons of this campaign were given out. Offer another one.</source>
        <translation>All coupons of this campaign were given out. Offer another one.</translation>
    </message>
    <message>
        <source>This coupon is not in the book. Open the customer again.</source>
        <translation>This coupon is not in the book. Open the customer again.</translation>
    </message>
    <message>
        <source>This coupon was used and cannot be revoked. Refund its order.</source>
        <translation>This coupon was used and cannot be revoked. Refund its order.</translation>
    </message>
    <message>
        <source>This coupon was revoked before. Nothing is left to do.</source>
        <translation>This coupon was revoked before. Nothing is left to do.</translation>
    </message>
    <message>
        <source>The product has no name. Enter one.</source>
        <translation>The product has no name. Enter one.</translation>
    </message>
    <message>
        <source>The product has no code. Enter one.</source>
        <translation>The product has no code. Enter one.</translation>
    </message>
    <message>
        <source>Another product has this code. Choose another code.</source>
        <translation>Another product has this code. Choose another code.</translation>
    </message>
    <message>
        <source>A barcode is not right: its check digit differs. Scan it again.</source>
        <translation>A barcode is not right: its check digit differs. Scan it again.</translation>
    </message>
    <message>
        <source>A product takes up to %1 barcodes. Remove some.</source>
        <translation>A product takes up to %1 barcodes. Remove some.</translation>
    </message>
    <message>
        <source>Another product has this barcode. Remove it there first.</source>
        <translation>Another product has this barcode. Remove it there first.</translation>
    </message>
    <message>
        <source>A price is never below zero. Enter the price again.</source>
        <translation>A price is never below zero. Enter the price again.</translation>
    </message>
    <message>
        <source>The low-stock mark is never below zero. Enter 0 for none.</source>
        <translation>The low-stock mark is never below zero. Enter 0 for none.</translation>
    </message>
    <message>
        <source>This quantity cannot be booked. Enter a whole number above zero.</source>
        <translation>This quantity cannot be booked. Enter a whole number above zero.</translation>
    </message>
    <message>
        <source>More is written off than there is. Count the stock first.</source>
        <translation>More is written off than there is. Count the stock first.</translation>
    </message>
    <message>
        <source>The walk-in customer cannot be edited. Register a new one.</source>
        <translation>The walk-in customer cannot be edited. Register a new one.</translation>
    </message>
    <message>
        <source>The customer has no name. Enter one.</source>
        <translation>The customer has no name. Enter one.</translation>
    </message>
    <message>
        <source>This is no phone number. Enter it as 010-1234-5678.</source>
        <translation>This is no phone number. Enter it as 010-1234-5678.</translation>
    </message>
    <message>
        <source>Another customer has this phone number. Look that one up.</source>
        <translation>Another customer has this phone number. Look that one up.</translation>
    </message>
    <message>
        <source>A member number is a whole number above zero. Enter it again.</source>
        <translation>A member number is a whole number above zero. Enter it again.</translation>
    </message>
    <message>
        <source>Another customer has this member number. Choose another one.</source>
        <translation>Another customer has this member number. Choose another one.</translation>
    </message>
    <message>
        <source>There is no such day. Enter the birthday as 1990-12-31.</source>
        <translation>There is no such day. Enter the birthday as 1990-12-31.</translation>
    </message>
    <message>
        <source>The campaign has no name. Enter one.</source>
        <translation>The campaign has no name. Enter one.</translation>
    </message>
    <message>
        <source>The discount is out of range. Enter an amount above zero or 1 to 100 percent.</source>
        <translation>The discount is out of range. Enter an amount above zero or 1 to 100 percent.</translation>
    </message>
    <message>
        <source>The minimum spend is never below zero. Enter 0 for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A campaign has 1 to %1 coupons. Change the quantity.</source>
        <translation>A campaign has 1 to %1 coupons. Change the quantity.</translation>
    </message>
    <message>
        <source>More coupons than that were given out. Enter a higher quantity.</source>
        <translation>More coupons than that were given out. Enter a higher quantity.</translation>
    </message>
    <message>
        <source>A customer may have 1 to %1 coupons. Change the limit.</source>
        <translation>A customer may have 1 to %1 coupons. Change the limit.</translation>
    </message>
    <message>
        <source>The campaign ends before it begins. Change one of the two.</source>
        <translation>The campaign ends before it begins. Change one of the two.</translation>
    </message>
    <message>
        <source>It is not said how long a coupon is valid. Enter a date or days.</source>
        <translation>It is not said how long a coupon is valid. Enter a date or days.</translation>
    </message>
    <message>
        <source>Coupons were given out on these terms, so they stay. Start a new campaign.</source>
        <translation>Coupons were given out on these terms, so they stay. Start a new campaign.</translation>
    </message>
    <message>
        <source>There is no staff number. Enter one.</source>
        <translation>There is no staff number. Enter one.</translation>
    </message>
    <message>
        <source>Somebody else has this staff number. Choose another one.</source>
        <translation>Somebody else has this staff number. Choose another one.</translation>
    </message>
    <message>
        <source>The staff member has no name. Enter one.</source>
        <translation>The staff member has no name. Enter one.</translation>
    </message>
    <message>
        <source>A new staff member needs a PIN. Enter one.</source>
        <translation>A new staff member needs a PIN. Enter one.</translation>
    </message>
    <message>
        <source>This is the only administrator. Make another one first.</source>
        <translation>This is the only administrator. Make another one first.</translation>
    </message>
    <message>
        <source>No setting was changed. Change one first.</source>
        <translation>No setting was changed. Change one first.</translation>
    </message>
    <message>
        <source>Up to %1 settings are changed at once. Change fewer.</source>
        <translation>Up to %1 settings are changed at once. Change fewer.</translation>
    </message>
    <message>
        <source>There is no such setting. Check its name.</source>
        <translation>There is no such setting. Check its name.</translation>
    </message>
    <message>
        <source>A value cannot be read. Write a number without letters.</source>
        <translation>A value cannot be read. Write a number without letters.</translation>
    </message>
    <message>
        <source>A value is too small, too large or too long. Change it.</source>
        <translation>A value is too small, too large or too long. Change it.</translation>
    </message>
    <message>
        <source>The currency was fixed when the shop was set up. Leave it.</source>
        <translation>The currency was fixed when the shop was set up. Leave it.</translation>
    </message>
    <message>
        <source>The limits do not fit together. The minimum top-up, the maximum top-up and the highest balance must rise in this order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counter has no name. Enter one.</source>
        <translation>The counter has no name. Enter one.</translation>
    </message>
    <message>
        <source>A receipt prefix is a few letters or digits. Enter it again.</source>
        <translation>A receipt prefix is a few letters or digits. Enter it again.</translation>
    </message>
    <message>
        <source>Another counter has this receipt prefix. Choose another one.</source>
        <translation>Another counter has this receipt prefix. Choose another one.</translation>
    </message>
    <message>
        <source>Receipts carry this prefix already, so it stays. Leave it.</source>
        <translation>Receipts carry this prefix already, so it stays. Leave it.</translation>
    </message>
    <message>
        <source>A shift belongs to a counter. Do this at a counter.</source>
        <translation>A shift belongs to a counter. Do this at a counter.</translation>
    </message>
    <message>
        <source>This counter is open already. Close it first.</source>
        <translation>This counter is open already. Close it first.</translation>
    </message>
    <message>
        <source>This counter is not open. Open it first.</source>
        <translation>This counter is not open. Open it first.</translation>
    </message>
    <message>
        <source>Cash in the drawer is never below zero. Count it again.</source>
        <translation>Cash in the drawer is never below zero. Count it again.</translation>
    </message>
    <message>
        <source>No cash was moved. Enter an amount.</source>
        <translation>No cash was moved. Enter an amount.</translation>
    </message>
    <message>
        <source>The drawer cannot hold this amount. Check the amount.</source>
        <translation>The drawer cannot hold this amount. Check the amount.</translation>
    </message>
    <message>
        <source>It is not said what this is about. Choose it first.</source>
        <translation>It is not said what this is about. Choose it first.</translation>
    </message>
    <message>
        <source>A text has characters that cannot be read. Type it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is less cash than this in the drawer. Check the amount, or put cash in first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScreenTitle</name>
    <message>
        <source>Sell</source>
        <translation>Sell</translation>
    </message>
    <message>
        <source>Top-up</source>
        <translation>Top-up</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>Coupons</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
</context>
<context>
    <name>SellNoticeText</name>
    <message>
        <source>OK</source>
        <extracomment>Key beside a notice: it was read and dealt with.</extracomment>
        <translation>OK</translation>
    </message>
    <message>
        <source>Use what is left</source>
        <extracomment>Key: reduce the quantities in the cart to what is in stock.</extracomment>
        <translation>Use what is left</translation>
    </message>
    <message>
        <source>Take them out</source>
        <extracomment>Key: remove the marked lines from the cart.</extracomment>
        <translation>Take them out</translation>
    </message>
    <message>
        <source>Use the new price</source>
        <extracomment>Key: give the lines in the cart the present prices.</extracomment>
        <translation>Use the new price</translation>
    </message>
    <message>
        <source>Sell without membership</source>
        <extracomment>Key: sell to the walk-in customer instead.</extracomment>
        <translation>Sell without membership</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Key: once more what did not work.</extracomment>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Stop trying</source>
        <extracomment>Key: stop trying to pay; the cart stays.</extracomment>
        <translation>Stop trying</translation>
    </message>
    <message>
        <source>Without it</source>
        <extracomment>Key: take the coupon out of the sale.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingText</name>
    <message>
        <source>%1 0 to %2.</source>
        <extracomment>What a setting does, then its bounds.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <extracomment>A setting and what it is for.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed on receipts.</source>
        <translation type="unfinished">Printed on receipts.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished">Currency</translation>
    </message>
    <message>
        <source>Fixed: the amounts in the book have no meaning in another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished">Time zone</translation>
    </message>
    <message>
        <source>An IANA name such as Asia/Seoul; days begin at its midnight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum top-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above zero, at most the maximum top-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum top-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between the minimum top-up and the highest balance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest balance of a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korean law allows a named prepaid instrument 2,000,000 won.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: only when somebody asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups that are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older ones are deleted; 0 keeps all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused payments of the last hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells when more are refused; 0: never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells when it is longer; 0: never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsent to the data platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free room on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells when it is less; 0: never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low stock at or below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For products that do not say otherwise at import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the counter after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When nobody touches it; 0: never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop</source>
        <extracomment>A group of settings.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balances</source>
        <extracomment>A group of settings.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>A group of settings.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is told</source>
        <extracomment>A group of settings: when the counter tells that something is wrong.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counter</source>
        <extracomment>A group of settings.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShiftText</name>
    <message>
        <source>Z REPORT</source>
        <extracomment>Headings of the reports of a shift that is open and of one that is closed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X REPORT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COPY</source>
        <translation type="unfinished">COPY</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <extracomment>On a shift&apos;s report: when its drawer was opened and by whom.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>On a shift&apos;s report: when its drawer was counted and by whom.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <extracomment>On a report of a shift that is still open: up to when it counts.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>On a shift&apos;s report: how many orders were paid.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross</source>
        <extracomment>On a shift&apos;s report: the sum before the discount.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount</source>
        <translation type="unfinished">Discount</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation type="unfinished">Sales</translation>
    </message>
    <message>
        <source>From balances</source>
        <extracomment>On a shift&apos;s report, under the sales: paid from customers&apos; balances.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In cash</source>
        <extracomment>On a shift&apos;s report, under the sales: paid in cash, without membership.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT included</source>
        <translation type="unfinished">VAT included</translation>
    </message>
    <message>
        <source>Refunds to balances</source>
        <extracomment>On a shift&apos;s report: refunds to customers&apos; balances.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunds in cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net sales</source>
        <extracomment>On a shift&apos;s report: sales less refunds.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-ups</source>
        <extracomment>On a shift&apos;s report: heading of the top-ups of customers&apos; balances.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reversed</source>
        <extracomment>On a shift&apos;s report: top-ups that were taken back.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawer</source>
        <extracomment>On a shift&apos;s report: heading of the cash in the drawer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Float</source>
        <extracomment>On a shift&apos;s report: the cash with which the drawer was opened.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales in cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-ups in cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>On a shift&apos;s report: the cash that should be in the drawer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished">Counted</translation>
    </message>
    <message>
        <source>Over/short</source>
        <extracomment>On a shift&apos;s report: what was counted beyond or below what should be there.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact</source>
        <extracomment>The counted cash is exactly what should be in the drawer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 over</source>
        <extracomment>More or less cash was counted than should be in the drawer; %1 is how much.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StockText</name>
    <message>
        <source>Sold out</source>
        <extracomment>On a product: how many are left, as &quot;재고 32&quot;.</extracomment>
        <translation>Sold out</translation>
    </message>
    <message>
        <source>Stock %1</source>
        <translation>Stock %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>A chip on a product whose stock is low, as &quot;4개 남음&quot;.</extracomment>
        <translation>%1 left</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>An order or a cart by its first product, as &quot;신라면 외 2종&quot;.</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>just now</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>A wait: %1 minutes and %2 seconds.</extracomment>
        <translation>%1 min %2 s</translation>
    </message>
</context>
<context>
    <name>TrialText</name>
    <message>
        <source>TRIAL RECEIPT</source>
        <extracomment>On top of a slip that shows whether a receipt printer works.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer</source>
        <extracomment>On a trial receipt: before the printer&apos;s address.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed</source>
        <extracomment>On a trial receipt: before the moment when it was printed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sold.</source>
        <extracomment>At the end of a trial receipt.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnknownCodes</name>
    <message>
        <source>The book cannot be read now. Scan %1 again.</source>
        <extracomment>Something was scanned while the book did not answer, and nothing came of it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown code %1</source>
        <extracomment>A scanned code that no product has. The goods must be dealt with before payment.</extracomment>
        <translation type="unfinished">Unknown code %1</translation>
    </message>
    <message numerus="yes">
        <source>Unknown code %1 and %n more</source>
        <extracomment>The same with how many other codes are unknown.</extracomment>
        <translation>
            <numerusform>Unknown code %1 and %n more</numerusform>
            <numerusform>Unknown code %1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jangbu::app::Counter</name>
    <message>
        <source>The PIN of the demo staff is %1.</source>
        <translation>The PIN of the demo staff is %1.</translation>
    </message>
</context>
<context>
    <name>jangbu::app::CounterProgram</name>
    <message>
        <source>Opening the book…</source>
        <translation>Opening the book…</translation>
    </message>
    <message>
        <source>The demo shop is being filled; this takes a few seconds.</source>
        <translation>The demo shop is being filled; this takes a few seconds.</translation>
    </message>
    <message>
        <source>This counter&apos;s memory was damaged and begun anew: open and parked carts are gone. The book is untouched.</source>
        <translation>This counter&apos;s memory was damaged and begun anew: open and parked carts are gone. The book is untouched.</translation>
    </message>
    <message>
        <source>Closing the book…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::AmountPad</name>
    <message>
        <source>Amount</source>
        <extracomment>Accessible name of the amount that is being entered.</extracomment>
        <translation type="unfinished">Amount</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::ApprovalPad</name>
    <message>
        <source>Who approves</source>
        <extracomment>Accessible name of the chips: who approves.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <extracomment>Key: the PIN that approves is entered.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs a manager. Choose who approves and enter that PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Try again</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Key: back from the approval to what was to be approved.</extracomment>
        <translation type="unfinished">Back</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::AttentionLine</name>
    <message>
        <source>Got it</source>
        <extracomment>Key that puts a piece of news away.</extracomment>
        <translation>Got it</translation>
    </message>
    <message>
        <source>The book cannot be reached since %1. What is being paid or topped up is kept and sent again by itself.</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation>The book cannot be reached since %1. What is being paid or topped up is kept and sent again by itself.</translation>
    </message>
    <message>
        <source>Something the last run left unfinished is now recorded in the book.</source>
        <translation>Something the last run left unfinished is now recorded in the book.</translation>
    </message>
    <message>
        <source>Something the last run left unfinished was not recorded. %1</source>
        <translation>Something the last run left unfinished was not recorded. %1</translation>
    </message>
    <message>
        <source>Show them</source>
        <extracomment>Key that shows the products that are low in stock.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Whether %n entries are in the book is not known yet. The same is asked again until it is: do not enter them once more.</source>
        <translation>
            <numerusform>Whether an entry is in the book is not known yet. The same is asked again until it is: do not enter it once more.</numerusform>
            <numerusform>Whether %n entries are in the book is not known yet. The same is asked again until it is: do not enter them once more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jangbu::ui::BackupModel</name>
    <message>
        <source>Made</source>
        <extracomment>Headings of the table of backups.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>When the last backup was made.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>When the last backup was made; %1 is the date, %2 how long ago.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when somebody asks</source>
        <extracomment>When the next backup is made.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a passphrase is chosen</source>
        <extracomment>When the next backup is made: not before a passphrase was chosen.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within a minute</source>
        <extracomment>When the next backup is made.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening and checking the backup…</source>
        <extracomment>A backup is being opened again to see whether it is good.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is made, opened again and checked: %1.</source>
        <extracomment>A backup was made; %1 is its file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is good: its book is intact and could be restored (%1).</source>
        <extracomment>A backup was tried; %1 is its file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::BackupPage</name>
    <message>
        <source>Backups</source>
        <extracomment>Heading of a section of Admin, and what it is for.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup holds the book, its key and the pictures, locked with a passphrase. Every one is opened again and checked before it counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <extracomment>Key that makes a backup.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Key that stops the backup that is being made.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>Key that chooses what locks backups.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>Key that chooses where backups go.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test restore</source>
        <extracomment>Key that opens the chosen backup to see whether it is good.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups in the folder</source>
        <extracomment>Accessible name of the table of backups.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book is on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is backed up there: jangbuctl --data DIR backup while the server stands still, or pgBackRest for PostgreSQL.</source>
        <extracomment>Where a book on a server is backed up.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last backup</source>
        <extracomment>Before the moment of the last backup.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Before the moment of the next backup.</extracomment>
        <translation type="unfinished">Next</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>Before the folder where backups go.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups are locked with it from now on.</source>
        <extracomment>A passphrase was chosen.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup here yet</source>
        <extracomment>No backup is in the folder yet: what to do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first one takes a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup yet</source>
        <extracomment>Before the first backup: what to do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the passphrase that locks them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup folder</source>
        <extracomment>Title of the dialog that chooses where backups go.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore this backup…</source>
        <extracomment>Key that leaves the counter to put the chosen backup in place of the book.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A restored backup takes the book&apos;s place. What is there is set aside, never overwritten.</source>
        <extracomment>What a backup that is restored does to what is there.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::BestSellerList</name>
    <message>
        <source>Best sellers</source>
        <extracomment>Accessible name of the list of the products sold most.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::BestSellerModel</name>
    <message>
        <source>Best sellers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <extracomment>Columns of an exported table of best sellers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">Code</translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished">Product</translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>A best seller that was not sold in the period before.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::CampaignPanel</name>
    <message>
        <source>Show campaigns</source>
        <extracomment>Accessible name of the keys that choose which campaigns are shown.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New campaign</source>
        <extracomment>Key that opens the form of a new campaign.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaigns</source>
        <extracomment>Accessible name of a list.
----------
Heading of the list of campaigns.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>Before how many coupons of a campaign are left, as &quot;87 / 100&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given out</source>
        <extracomment>Before how many coupons of a campaign were given out.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <extracomment>Before how many coupons of a campaign were used.</extracomment>
        <translation type="unfinished">Used</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>Key: edit the campaign.</extracomment>
        <translation type="unfinished">Edit</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>Which campaigns are shown: those that take claims now, or all there ever were.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished">All</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Keys: the campaign gives out no more coupons; it does again.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give to %1</source>
        <extracomment>Key that gives the customer a coupon; %1 is a masked name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a coupon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the campaigns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No campaign is running</source>
        <extracomment>There is no campaign that takes claims.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin one with the key above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator begins one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has one</source>
        <extracomment>Key: who holds coupons of the campaign.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::CampaignSheet</name>
    <message>
        <source>Edit campaign</source>
        <extracomment>Title of a campaign&apos;s form.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>Before how many coupons of a campaign are left, as &quot;87 / 100&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished">Used</translation>
    </message>
    <message>
        <source>Discount type</source>
        <extracomment>Accessible name of the keys amount and percentage.
----------
Label of a field.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validity</source>
        <extracomment>Accessible name of the keys that say how long a coupon is good.
----------
Labels of two fields: how long a coupon is good, and the number of days or the date.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Key that saves a campaign.</extracomment>
        <translation type="unfinished">Save</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Label of a field: what customers call the campaign.</extracomment>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>What a coupon takes off: an amount of money, or a part of the sum.</extracomment>
        <translation type="unfinished">Amount</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount</source>
        <translation type="unfinished">Discount</translation>
    </message>
    <message>
        <source>Minimum spend</source>
        <extracomment>Label of a field: the least that must be spent.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Max. discount (empty: no limit)</source>
        <extracomment>Label of a field: the most that a percentage takes off.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coupons in total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given out from</source>
        <extracomment>Labels of two fields: first and last day on which coupons are given out.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given out until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>How long a coupon is good: so many days from its claim, or until a date.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid for (days)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <extracomment>Label of a field: the last day on which a coupon is good.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New campaign</source>
        <extracomment>Title of a campaign&apos;s form.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coupons already given out keep their discount and validity.</source>
        <extracomment>Why some fields of the form cannot be changed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::CampaignTableModel</name>
    <message>
        <source>%1 left</source>
        <extracomment>Of a campaign: how many coupons can still be claimed.</extracomment>
        <translation type="unfinished">%1 left</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::CartList</name>
    <message>
        <source>Cart lines</source>
        <extracomment>Accessible name of the list of cart lines.</extracomment>
        <translation>Cart lines</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::CartTableModel</name>
    <message>
        <source>instead of %1</source>
        <extracomment>Spoken of a cart line whose price was changed; %1 is the product&apos;s own price.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::CartZone</name>
    <message>
        <source>Last receipts</source>
        <extracomment>Accessible name of the key that shows the last receipts.</extracomment>
        <translation>Last receipts</translation>
    </message>
    <message>
        <source>Ready for the next customer</source>
        <extracomment>In place of the cart&apos;s lines.</extracomment>
        <translation>Ready for the next customer</translation>
    </message>
    <message>
        <source>Scan, touch a product or type its name. F4 finds the customer.</source>
        <translation>Scan, touch a product or type its name. F4 finds the customer.</translation>
    </message>
    <message>
        <source>Park</source>
        <extracomment>Key: puts the cart aside for later.</extracomment>
        <translation>Park</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Key: empties the cart.</extracomment>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Cart</source>
        <translation>Cart</translation>
    </message>
    <message>
        <source>Parked %1</source>
        <extracomment>Key over the cart: how many carts are parked, as &quot;보류 2&quot;.</extracomment>
        <translation>Parked %1</translation>
    </message>
    <message>
        <source>Next × %1</source>
        <extracomment>How many of the next product are sold, as &quot;다음 5개&quot;.</extracomment>
        <translation>Next × %1</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::CashPage</name>
    <message>
        <source>Reason</source>
        <extracomment>Label of a field: why cash is put into the drawer or taken out of it.</extracomment>
        <translation type="unfinished">Reason</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Back</translation>
    </message>
    <message>
        <source>Open the shift</source>
        <extracomment>Heading: a shift is opened.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the cash in the drawer. An empty drawer is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open with this float</source>
        <extracomment>Key: the shift begins with this much cash.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash in</source>
        <extracomment>Heading: cash is put into the drawer without a sale.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change fetched from the bank, or anything else put into the drawer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in</source>
        <extracomment>Key: cash is put into the drawer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash out</source>
        <extracomment>Heading: cash is taken out of the drawer without a sale.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash brought to the bank or spent for the shop. It is written in the journal with your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <extracomment>Key: cash is taken out of the drawer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::CatalogueModel</name>
    <message>
        <source>%1 products</source>
        <extracomment>Under the list of products: how many there are.</extracomment>
        <translation>%1 products</translation>
    </message>
    <message>
        <source>The book cannot be read now. Choose it again.</source>
        <extracomment>A product&apos;s moves and prices could not be read from the book.</extracomment>
        <translation>The book cannot be read now. Choose it again.</translation>
    </message>
    <message>
        <source>Stock %1 → %2.</source>
        <extracomment>After the stock was changed; %1 is before, %2 after it.</extracomment>
        <translation>Stock %1 → %2.</translation>
    </message>
    <message>
        <source>Somebody else has changed this product meanwhile. Nothing was saved: look at the form again, then save.</source>
        <extracomment>Two counters edit one product; what this one did not touch shows the other&apos;s values now.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <extracomment>After a product was edited or a new one was made; %1 is its name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No product has the code %1.</source>
        <extracomment>A code was scanned in the catalogue; %1 is the code.</extracomment>
        <translation type="unfinished">No product has the code %1.</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::CatalogueView</name>
    <message>
        <source>Part of a name or code</source>
        <extracomment>Placeholder of the field that narrows the list of products.</extracomment>
        <translation>Part of a name or code</translation>
    </message>
    <message>
        <source>Find a product</source>
        <translation>Find a product</translation>
    </message>
    <message>
        <source>New product</source>
        <extracomment>Key that opens the form of a new product.</extracomment>
        <translation>New product</translation>
    </message>
    <message>
        <source>Category</source>
        <extracomment>Accessible name of the tabs of categories.</extracomment>
        <translation>Category</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Accessible name of the keys that narrow the list.</extracomment>
        <translation>Show</translation>
    </message>
    <message>
        <source>All products</source>
        <extracomment>What the list of products shows.</extracomment>
        <translation>All products</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Low</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Sold out</translation>
    </message>
    <message>
        <source>Not on sale</source>
        <translation>Not on sale</translation>
    </message>
    <message>
        <source>Products</source>
        <extracomment>Accessible name of a list.</extracomment>
        <translation>Products</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>The first tab of the categories.</extracomment>
        <translation>All</translation>
    </message>
    <message>
        <source>The book cannot be read now</source>
        <extracomment>Products could not be read from the book.</extracomment>
        <translation>The book cannot be read now</translation>
    </message>
    <message>
        <source>Open the screen again in a moment; nothing is lost.</source>
        <translation>Open the screen again in a moment; nothing is lost.</translation>
    </message>
    <message>
        <source>No such product</source>
        <extracomment>No product answers the search, the category and the filter.</extracomment>
        <translation>No such product</translation>
    </message>
    <message>
        <source>Change the search or choose another category or filter.</source>
        <translation>Change the search or choose another category or filter.</translation>
    </message>
    <message>
        <source>No products yet</source>
        <extracomment>The shop has no products.</extracomment>
        <translation>No products yet</translation>
    </message>
    <message>
        <source>Add the first one with the key above.</source>
        <translation>Add the first one with the key above.</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>Key that brings products in from a file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first one with the key above, or import a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Key that saves the list of products as a file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::CheckModel</name>
    <message>
        <source>Law</source>
        <extracomment>Headings of the table of the book&apos;s laws: how many rows were asked, and how many break it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book breaks %1 of its laws (%2). Restore the newest intact backup.</source>
        <extracomment>The check of the book; %1 is how many laws are broken, %2 is when.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book is intact (%1).</source>
        <extracomment>The check of the book; %1 is when.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 broken</source>
        <extracomment>How many rows break a law of the book.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds</source>
        <extracomment>No row breaks the law.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::CheckPage</name>
    <message>
        <source>Check of the book</source>
        <extracomment>Heading of a section of Admin, and what it is for.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recomputes every balance, stock, order and the chain of batches. Selling goes on meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <extracomment>Key that recomputes the whole book.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laws of the book</source>
        <extracomment>Accessible name of the table of the book&apos;s laws.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking: %1%</source>
        <extracomment>How far the check of the book is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book is on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is checked there: jangbuctl --data DIR verify --database ADDRESS.</source>
        <extracomment>Where a book on a server is checked.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <extracomment>The book was not checked since the program was started.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year of orders takes some seconds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::ChipBar</name>
    <message>
        <source>Earlier tabs</source>
        <extracomment>Accessible name of the key that scrolls a line of tabs to the left.</extracomment>
        <translation>Earlier tabs</translation>
    </message>
    <message>
        <source>Further tabs</source>
        <extracomment>Accessible name of the key that scrolls a line of tabs to the right.</extracomment>
        <translation>Further tabs</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::ClaimTableModel</name>
    <message>
        <source>Walk-in</source>
        <extracomment>A coupon that was claimed without membership.</extracomment>
        <translation type="unfinished">Walk-in</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>Column: the running number of a coupon in its campaign.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>Column: who holds a coupon.</extracomment>
        <translation type="unfinished">Customer</translation>
    </message>
    <message>
        <source>Given out</source>
        <extracomment>Column: the moment a coupon was given out.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Column: whether a coupon is usable, used, expired or revoked.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::ClaimsSheet</name>
    <message>
        <source>Who holds coupons</source>
        <extracomment>Title of a list: who holds the coupons of a campaign.
----------
Accessible name of a list: who holds coupons of a campaign.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given out</source>
        <extracomment>Before how many coupons of a campaign were given out, used, revoked.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished">Used</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation type="unfinished">Revoked</translation>
    </message>
    <message>
        <source>Revoke this coupon</source>
        <extracomment>Key that begins to revoke the chosen coupon.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>Key: the coupon is not revoked after all.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke</source>
        <extracomment>Key that revokes the coupon.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A coupon that was not used can be revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Placeholder and accessible name of a field: why a coupon is revoked.</extracomment>
        <translation type="unfinished">Reason</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>Key: asks the book once more.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coupons could not be read</source>
        <extracomment>The claims of a campaign.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the coupons…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has one yet</source>
        <extracomment>No coupon of a campaign was given out.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a customer and give them the first one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::CountPage</name>
    <message>
        <source>How the drawer is counted</source>
        <extracomment>Accessible name of the keys: how the drawer is counted.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes and coins</source>
        <extracomment>Accessible name of the table of notes and coins.
----------
How the drawer is counted: note by note.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished">Counted</translation>
    </message>
    <message>
        <source>Over/short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked carts</source>
        <translation type="unfinished">Parked carts</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <extracomment>Key: the counted cash is right, the shift ends.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Back</translation>
    </message>
    <message>
        <source>Total only</source>
        <extracomment>How the drawer is counted: only the whole sum is entered.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::CouponList</name>
    <message>
        <source>Coupons to use</source>
        <extracomment>Accessible name of the list of coupons to use.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a coupon</source>
        <extracomment>Key: no coupon for this sale.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No coupon to use</source>
        <extracomment>The customer has no coupon to use.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under Coupons one can be given from a running campaign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the coupons…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::CouponStrip</name>
    <message>
        <source>Choose</source>
        <extracomment>Key that shows all of the customer&apos;s coupons.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it</source>
        <extracomment>Keys of the coupon beside the payment: leave it out of this sale; use the suggested one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::CouponWalletModel</name>
    <message>
        <source>%1 more</source>
        <extracomment>A coupon that the cart is too small for; %1 is what is missing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::CouponsModel</name>
    <message>
        <source>Somebody else has changed this campaign meanwhile. Nothing was saved: the form shows how it is now.</source>
        <extracomment>Two counters edit one campaign.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <extracomment>After a campaign was made or changed; %1 is its name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a campaign.</source>
        <extracomment>What the claim key waits for.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the customer who gets the coupon.</source>
        <extracomment>What the claim key waits for.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coupon no. %1 given out, valid until %2.</source>
        <extracomment>After a claim: %1 is the coupon&apos;s number, %2 the last day on which it is good.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coupon no. %1 of %2 can then no longer be used. It is written in the journal.</source>
        <extracomment>Before a coupon is revoked: %1 is its number, %2 a masked name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coupon no. %1 is revoked.</source>
        <extracomment>After a coupon was revoked; %1 is its number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::CouponsView</name>
    <message>
        <source>Whose coupons?</source>
        <extracomment>Nobody is chosen on the coupons&apos; screen yet.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the phone number or its last four digits, or scan the member&apos;s card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the whole name, or register a new customer under Top-up.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::CustomerFinder</name>
    <message>
        <source>Phone, last four digits, member number or name</source>
        <extracomment>In the field that finds a customer.</extracomment>
        <translation>Phone, last four digits, member number or name</translation>
    </message>
    <message>
        <source>Customers found</source>
        <extracomment>Accessible name of the list of found customers.</extracomment>
        <translation>Customers found</translation>
    </message>
    <message>
        <source>Sell without membership</source>
        <translation>Sell without membership</translation>
    </message>
    <message>
        <source>Customers cannot be looked up now</source>
        <extracomment>In place of the found customers.</extracomment>
        <translation>Customers cannot be looked up now</translation>
    </message>
    <message>
        <source>Try again in a moment, or sell without membership.</source>
        <translation>Try again in a moment, or sell without membership.</translation>
    </message>
    <message>
        <source>Who pays?</source>
        <translation>Who pays?</translation>
    </message>
    <message>
        <source>Type the last four digits of the phone number, or scan the member&apos;s card.</source>
        <translation>Type the last four digits of the phone number, or scan the member&apos;s card.</translation>
    </message>
    <message>
        <source>No customer found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the digits, or register the customer under Top-up.</source>
        <translation>Check the digits, or register the customer under Top-up.</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::CustomerPanel</name>
    <message>
        <source>Phone, last four digits, member number or name</source>
        <extracomment>Placeholder of the field that finds a customer.</extracomment>
        <translation type="unfinished">Phone, last four digits, member number or name</translation>
    </message>
    <message>
        <source>Customers found</source>
        <extracomment>Accessible name of a list.</extracomment>
        <translation type="unfinished">Customers found</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation type="unfinished">Find a customer</translation>
    </message>
    <message>
        <source>The book cannot be read now</source>
        <extracomment>Customers could not be read from the book.</extracomment>
        <translation type="unfinished">The book cannot be read now</translation>
    </message>
    <message>
        <source>Type again in a moment; nothing is lost.</source>
        <translation type="unfinished">Type again in a moment; nothing is lost.</translation>
    </message>
    <message>
        <source>No customer found</source>
        <extracomment>A search for a customer found nobody.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::CustomerSearchModel</name>
    <message>
        <source>No customer has this phone number.</source>
        <extracomment>A scanned phone number that no customer has.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::CustomerTableModel</name>
    <message>
        <source>No. %1</source>
        <extracomment>A customer&apos;s member number, as &quot;회원 17850&quot;.</extracomment>
        <translation>No. %1</translation>
    </message>
    <message>
        <source>blocked</source>
        <extracomment>Before a customer&apos;s phone number: the balance may not be used.</extracomment>
        <translation>blocked</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>Column of a list of customers.</extracomment>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::DashboardModel</name>
    <message>
        <source>Refused payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers&apos; balances</source>
        <extracomment>What customers have with the shop, all together.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since the period began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued this year %1</source>
        <extracomment>Topped up by customers since New Year.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register: yearly issue nears %1</source>
        <extracomment>A warning; %1 is the amount from which a shop must register.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register: balances near %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue by hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:00</source>
        <extracomment>An hour of the day beside a chart, as &quot;18시&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished">Product</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation type="unfinished">Stock</translation>
    </message>
    <message>
        <source>No category</source>
        <extracomment>Products that belong to no category.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories</source>
        <translation type="unfinished">Categories</translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished">Category</translation>
    </message>
    <message>
        <source>No staff</source>
        <extracomment>Sold by nobody at a counter, as by a customer&apos;s own device or a replay.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Reason</translation>
    </message>
    <message>
        <source>Top-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished">Amount</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Today</translation>
    </message>
    <message>
        <source>Last %1 days</source>
        <extracomment>The period of the figures; %1 is 3, 7 or 30.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vs. yesterday by now</source>
        <extracomment>What today is held against.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vs. the period before</source>
        <extracomment>What a period is held against: one as long, just before.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold out</source>
        <extracomment>A product without any stock.</extracomment>
        <translation type="unfinished">Sold out</translation>
    </message>
    <message>
        <source>vs. the %1 days before</source>
        <extracomment>What the last 3, 7 or 30 days are held against.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to compare with</source>
        <extracomment>Of a figure: there was nothing before to compare it with.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::DashboardView</name>
    <message>
        <source>Period</source>
        <extracomment>Accessible name of the keys that choose the period of the figures.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>Accessible name of the key that reads the figures again.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Key that opens the panel of exports.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>Periods of the dashboard.</extracomment>
        <translation type="unfinished">Today</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>■ this period</source>
        <extracomment>Legend of a chart: its bars and its dashed line.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>┄ period before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sales in this period</source>
        <extracomment>Nothing was sold in the period of the dashboard.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first sale appears here. Choose a longer period to look further back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best sellers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sold yet.</source>
        <extracomment>There is no best seller yet.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>Accessible name of the keys that choose the list beside the chart.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low stock</source>
        <extracomment>Lists of the dashboard.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories</source>
        <translation type="unfinished">Categories</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enough of everything</source>
        <extracomment>An empty list of the dashboard.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::DetailRowsModel</name>
    <message>
        <source>First price</source>
        <extracomment>Of a product&apos;s first price, and of a later one.</extracomment>
        <translation>First price</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>New price</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>The day a row of sales is about; other days are written as a date.</extracomment>
        <translation>Today</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::DrawerCountModel</name>
    <message>
        <source>Count</source>
        <extracomment>Column of a count of cash: how many of them.</extracomment>
        <translation type="unfinished">Count</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished">Amount</translation>
    </message>
    <message>
        <source>Note or coin</source>
        <extracomment>Column of a count of cash: the note or coin.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::DrawerPage</name>
    <message>
        <source>Open the drawer</source>
        <translation type="unfinished">Open the drawer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Back</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Reason</translation>
    </message>
    <message>
        <source>The drawer opens without a sale. Who opened it, when and why is in the journal.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::ExportModel</name>
    <message>
        <source>Preparing the export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows written…</source>
        <extracomment>%1 is how many rows of a table are in the file so far.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1 is a file with its folder.</extracomment>
        <translation type="unfinished">Saved as %1</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::ExportSheet</name>
    <message>
        <source>Export</source>
        <extracomment>Heading of the panel that saves tables as files.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to export</source>
        <extracomment>Accessible name of the list of tables that can be exported.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of file</source>
        <extracomment>Accessible name of the keys that choose the kind of file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save file</source>
        <extracomment>Key that begins to write the file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Key that stops an export; its file is not made.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export under way</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::FailurePage</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>The book cannot be opened</source>
        <translation>The book cannot be opened</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <extracomment>Key that leads to the backups.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::HelpSheet</name>
    <message>
        <source>Keys of this counter</source>
        <translation>Keys of this counter</translation>
    </message>
    <message>
        <source>Then a scan: sell five of it</source>
        <translation>Then a scan: sell five of it</translation>
    </message>
    <message>
        <source>Next field or key</source>
        <translation>Next field or key</translation>
    </message>
    <message>
        <source>Press the chosen key</source>
        <translation>Press the chosen key</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::ImportModel</name>
    <message>
        <source>Column %1</source>
        <extracomment>A column of a file that has no heading; %1 is its number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows: %2 new, %3 changed, %4 unchanged, %5 rejected</source>
        <extracomment>Before an import: how many rows there are and what becomes of them.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported: %1 rows are bad.</source>
        <extracomment>After an import that was to take all rows or none.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 changed, %3 rejected</source>
        <extracomment>After an import: how many rows went in.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <extracomment>The same where somebody stopped it; %1 is what went in before.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing: %1 of %2 rows</source>
        <extracomment>While a file is imported: rows done, and rows in all.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file: %1 rows</source>
        <extracomment>While a file is read: rows so far.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::ImportRowsModel</name>
    <message>
        <source>was %1</source>
        <extracomment>Under a new price: the one before it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>Column: the line of an imported file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Column: what becomes of a row of an imported file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished">Product</translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>Column: the price of a row.</extracomment>
        <translation type="unfinished">Price</translation>
    </message>
    <message>
        <source>Product or reason</source>
        <extracomment>Column: the product of a row; or why the row was rejected.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::ImportSheet</name>
    <message>
        <source>Import products</source>
        <extracomment>Heading of the panel that imports products from a file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <extracomment>Key: chooses the file with the products.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <extracomment>Accessible name of the keys that say how the file&apos;s text is written.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows shown</source>
        <extracomment>Accessible name of the keys that choose which rows are shown.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <extracomment>Accessible name of the table of rows of a file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When rows are bad</source>
        <extracomment>Accessible name of the keys that say what happens when rows are bad.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rows</source>
        <extracomment>Which rows of the file are shown.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import valid rows</source>
        <extracomment>What happens when some rows are bad.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All or nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a CSV file, or drop it here</source>
        <extracomment>No file of products is chosen yet.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its first line names the columns. Nothing is changed before you have seen what will happen to each row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv *.txt *.tsv);;All files (*)</source>
        <extracomment>In a file dialog: files of separated values, and all files.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %n products</source>
        <extracomment>Main key of the import; %n is how many products go in.</extracomment>
        <translation>
            <numerusform>Import %n product</numerusform>
            <numerusform>Import %n products</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Main key of the import when it is over, and before there is anything to import.</extracomment>
        <translation type="unfinished">Close</translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>In a list of a file&apos;s columns: none of them.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Key: stops an import.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::JournalModel</name>
    <message>
        <source>When</source>
        <extracomment>Headings of the table of the journal: when, what, about whom or what, by whom and where.</extracomment>
        <translation type="unfinished">When</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <extracomment>Filter of the journal: whoever did it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>Filter of the journal: whatever was done.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>What was there, and what is there now.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved by %1</source>
        <extracomment>Who lent a PIN; %1 is a name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program</source>
        <extracomment>Who did it: the program itself, nobody who works here.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::JournalView</name>
    <message>
        <source>Journal</source>
        <extracomment>Heading of a section of Admin, and what it is for.
----------
Accessible name of the table of the journal.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every privileged act: who, where, when, what, before and after. Nobody can change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>Accessible name of the keys that say how far back the journal is shown.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this period</source>
        <extracomment>The journal has no line that fits the filters.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a longer period, everybody or everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>How far back the journal is shown.</extracomment>
        <translation type="unfinished">Today</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished">All</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Accessible names of two lists that narrow the journal.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::KeysModel</name>
    <message>
        <source>What it does</source>
        <extracomment>Headings of the table of keys.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>No key of the keyboard does it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That key is taken: %1. Give that another one first.</source>
        <extracomment>A key is taken; %1 is what it does already.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::KeysPage</name>
    <message>
        <source>Keys</source>
        <extracomment>Heading of a section of Admin, and what it is for.
----------
Accessible name of the table of keys.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which key of the keyboard does what at this counter. F1 shows them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this key</source>
        <extracomment>Key that gives the chosen action the key that was pressed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset key</source>
        <extracomment>Key that gives the chosen action the key it has from the start.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key:</source>
        <extracomment>Before the field that takes a key press.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the new key</source>
        <extracomment>Accessible name of the field that takes a key press.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys were saved. They count when the program is started again.</source>
        <extracomment>Keys were changed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::MachineModel</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Which counter this machine is: %1 is its name, %2 the prefix of its receipts.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No drawer is opened through the system&apos;s printers: it is opened with its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A drawer that is plugged into this printer opens by itself whenever cash goes in or out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts go to the system&apos;s printers from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts are printed there from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trial receipt is on its way to the printer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer took the trial receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer took the trial receipt. If it reads well, press Use this printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system has no printer. Set one up in its settings, or choose another way here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports go to %1 from now on.</source>
        <extracomment>Another folder for exports was chosen; %1 is the folder.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::MachinePage</name>
    <message>
        <source>This counter</source>
        <extracomment>Heading of a section of Admin, and what it is for.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What belongs to this machine alone: its receipt printer, and where its exports go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt printer</source>
        <extracomment>Accessible name of the keys that say how receipts are printed.
----------
Heading over the choice of the receipt printer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this printer</source>
        <extracomment>Key that prints receipts on the chosen printer from now on.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a trial receipt</source>
        <extracomment>Key that prints a slip on the chosen printer, to see whether it works.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <extracomment>Key that chooses where exports go.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the usual folder</source>
        <extracomment>Key that lets exports go where they go from the start.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine is</source>
        <extracomment>Before the name of the counter that this machine is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data folder</source>
        <extracomment>Before the folder where everything of this machine lies.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System&apos;s printers</source>
        <extracomment>Kinds of printers for receipts, on keys.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address in the network</source>
        <extracomment>Label of a field, and how to fill it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as 192.168.0.20. Port 9100 is used unless another follows: 192.168.0.20:9100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of the device</source>
        <extracomment>Label of a field, and how to fill it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as /dev/usb/lp0, for a printer on a cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the queue</source>
        <extracomment>Label of a field, and how to fill it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as Receipts: a queue of CUPS that takes ESC/POS as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export folder</source>
        <extracomment>Heading over the choice of the folder where exported tables go.
----------
Title of the dialog that chooses where exports go.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there now: its disk may be out. Plug it in, or choose another folder.</source>
        <extracomment>The folder where exports go cannot be found.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::MainWindow</name>
    <message>
        <source>Jangbu</source>
        <translation>Jangbu</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::NumberPad</name>
    <message>
        <source>Number keys</source>
        <extracomment>Accessible name of the keys 0 to 9.</extracomment>
        <translation>Number keys</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Key that empties the number being entered.</extracomment>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Backspace</source>
        <extracomment>Accessible name of the key that removes the last digit.</extracomment>
        <translation>Backspace</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::OrderSheet</name>
    <message>
        <source>Orders</source>
        <extracomment>Accessible name of a list.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The orders could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the orders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No orders</source>
        <extracomment>Nothing was sold in an hour or a day.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sold in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>Key: asks the book once more.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::OrderTableModel</name>
    <message>
        <source>Receipt</source>
        <extracomment>Columns of a list of the last orders.</extracomment>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::OverviewPage</name>
    <message>
        <source>Orders</source>
        <extracomment>Beside the figures of the shift: how many orders were paid.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net sales</source>
        <extracomment>Beside the figures of the shift: sales less refunds.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash in the drawer</source>
        <extracomment>Beside the figures of the shift: what should be in the drawer.</extracomment>
        <translation type="unfinished">Cash in the drawer</translation>
    </message>
    <message>
        <source>Cash in</source>
        <extracomment>Key: cash is put into the drawer without a sale.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash out</source>
        <extracomment>Key: cash is taken out of the drawer without a sale.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation type="unfinished">Open the drawer</translation>
    </message>
    <message>
        <source>Past shifts</source>
        <extracomment>Key: shows the shifts before this one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Print</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation type="unfinished">Save PDF</translation>
    </message>
    <message>
        <source>Count and close</source>
        <extracomment>Key: the drawer is counted and the shift closed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Key: the report of the closed shift was seen.</extracomment>
        <translation type="unfinished">Done</translation>
    </message>
    <message>
        <source>Over/short</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::OwnShiftModel</name>
    <message>
        <source>Opened %1 by %2</source>
        <extracomment>Of the shift that is open: when it was opened and by whom.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before refunds %1</source>
        <extracomment>Below the net sales of a shift: what was sold, refunds not yet taken off.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>float %1</source>
        <extracomment>Below the cash that should be in the drawer: with how much it was opened.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before reversals %1</source>
        <extracomment>Below the top-ups of a shift: those that were taken back are taken off.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected in the drawer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::OwnShiftView</name>
    <message>
        <source>Read again</source>
        <extracomment>Accessible name of the key that reads the figures again.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report and closing</source>
        <extracomment>Key: the report of the open shift, to be printed; the shift can be closed there.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This shift</source>
        <extracomment>Heading of the figures of the shift that is open at this counter.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shift is open at this counter</source>
        <extracomment>A cashier looks at the dashboard while the counter is closed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once it is open, its orders, sales and the cash in the drawer appear here. The shop&apos;s figures are for managers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the shift</source>
        <extracomment>Key: opens the shift with the cash that is in the drawer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::PaidPage</name>
    <message>
        <source>Paid</source>
        <extracomment>Big, after a payment went through.</extracomment>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Balance left</source>
        <extracomment>Beside the customer&apos;s balance after a payment.</extracomment>
        <translation>Balance left</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>It is paid, but the receipt could not be read. Reprint it later with F5.</source>
        <translation>It is paid, but the receipt could not be read. Reprint it later with F5.</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::ParkedList</name>
    <message>
        <source>Parked carts</source>
        <extracomment>Accessible name of the list of parked carts.</extracomment>
        <translation>Parked carts</translation>
    </message>
    <message>
        <source>Touch a cart to resume it. The current cart is parked if it has lines.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::ParkedTableModel</name>
    <message>
        <source>Cart</source>
        <extracomment>Columns of the list of parked carts.</extracomment>
        <translation>Cart</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::PassphraseSheet</name>
    <message>
        <source>Backup passphrase</source>
        <extracomment>Title of the form that chooses what locks backups.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <extracomment>Key that keeps the passphrase.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can open a backup without it. Write it down and keep it away from this machine. Earlier backups keep theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>Label of a field, and how to fill it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 8 characters; words are best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat it</source>
        <extracomment>Label of a field: the same once more.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::PastPage</name>
    <message>
        <source>Past shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Print</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation type="unfinished">Save PDF</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Back</translation>
    </message>
    <message>
        <source>No shifts yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The past shifts could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first shift of this counter appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back and try again in a moment; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::PayZone</name>
    <message>
        <source>Sell without membership</source>
        <extracomment>Accessible name of the key that takes the customer out of the sale.</extracomment>
        <translation>Sell without membership</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>After payment</source>
        <translation>After payment</translation>
    </message>
    <message>
        <source>Sum</source>
        <extracomment>The sum of the cart before discounts.</extracomment>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Discount</translation>
    </message>
    <message>
        <source>VAT included</source>
        <extracomment>VAT inside the prices.</extracomment>
        <translation>VAT included</translation>
    </message>
    <message>
        <source>To pay</source>
        <extracomment>Beside the amount to be paid.</extracomment>
        <translation>To pay</translation>
    </message>
    <message>
        <source>Sold without membership.</source>
        <translation>Sold without membership.</translation>
    </message>
    <message>
        <source>Reading the balance…</source>
        <translation>Reading the balance…</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <extracomment>The customer of a sale without membership.</extracomment>
        <translation>Walk-in</translation>
    </message>
    <message>
        <source>Paid amount</source>
        <extracomment>Beside the amount that was paid.</extracomment>
        <translation>Paid amount</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Next customer</translation>
    </message>
    <message>
        <source>any key or a scan</source>
        <translation>any key or a scan</translation>
    </message>
    <message>
        <source>Paying…</source>
        <extracomment>On the pay key while the payment is under way.</extracomment>
        <translation>Paying…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>On the pay key while it is not known whether the payment went through.</extracomment>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>please wait, do not pay twice</source>
        <translation>please wait, do not pay twice</translation>
    </message>
    <message>
        <source>Pay in cash</source>
        <extracomment>The pay key for a sale without membership.</extracomment>
        <translation>Pay in cash</translation>
    </message>
    <message>
        <source>Top up and pay</source>
        <extracomment>The pay key when the balance is short, and below it how much is taken in cash.</extracomment>
        <translation>Top up and pay</translation>
    </message>
    <message>
        <source>%1 short: take %2 in cash</source>
        <translation>%1 short: take %2 in cash</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Pay</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <extracomment>Accessible name of the key that looks for the customer who pays.</extracomment>
        <translation>Find a customer</translation>
    </message>
    <message>
        <source>F4 finds a member by phone, last four digits or name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash sale</source>
        <extracomment>Below &quot;Walk-in&quot;: how a sale without membership is paid.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before payment</source>
        <extracomment>The balance that there was before the payment; that the payment would leave.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::PeriodSheet</name>
    <message>
        <source>Choose a period</source>
        <extracomment>Heading of the panel that asks for a period.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <extracomment>The first and the last day of a period; the hint shows how a date is written.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as 2026-11-22</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished">Show</translation>
    </message>
    <message>
        <source>Write the date as 2026-11-22.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day is not before the first, within three years.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::PictureEntryModel</name>
    <message>
        <source>This is no picture that can be read. Choose a PNG or JPEG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is too large. Choose one of up to 20 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be kept. Check the disk&apos;s free space.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::PictureField</name>
    <message>
        <source>Choose a picture</source>
        <extracomment>Key: chooses the file of a product&apos;s picture.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Key: the product has no picture any more.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG or JPEG. A file can be dropped here.</source>
        <extracomment>Beside a product&apos;s picture.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <extracomment>In a file dialog; %1 are patterns such as *.png.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::PinDots</name>
    <message numerus="yes">
        <source>%n digit(s) entered</source>
        <extracomment>Accessible name of the dots that stand for a PIN&apos;s digits.</extracomment>
        <translation>
            <numerusform>%n digit entered</numerusform>
            <numerusform>%n digits entered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jangbu::ui::PinPad</name>
    <message>
        <source>PIN</source>
        <extracomment>Accessible name of the number keys with which a PIN is entered.</extracomment>
        <translation>PIN</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::PlatformModel</name>
    <message>
        <source>Customer</source>
        <extracomment>Headings of the table of customers whose events the platform refuses.</extracomment>
        <translation type="unfinished">Customer</translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform does not take events now (%1). They are sent again.</source>
        <extracomment>The platform did not take an event; %1 is what it said, as &quot;HTTP 500&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform failed several times (%1). It is tried again within a minute.</source>
        <extracomment>The platform failed often; %1 is what it said.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending has stopped: %1. Close this program and open it again.</source>
        <extracomment>Events are not sent any more; %1 is why.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The platform refuses events of %n customer(s). All others go on.</source>
        <extracomment>Some customers&apos; events were refused and wait.</extracomment>
        <translation>
            <numerusform>The platform refuses events of %n customer. All others go on.</numerusform>
            <numerusform>The platform refuses events of %n customers. All others go on.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 held back</source>
        <extracomment>Events that wait; %1 of all customers, %2 behind a refused one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <extracomment>How long the oldest event waits: there is none.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events %1 to %2 were sent again.</source>
        <extracomment>A range of events was sent again, from %1 to %2.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending events %1 to %3 again: at %2.</source>
        <extracomment>A range of events is sent again: %1 is the first, %2 the last so far, %3 the last at all.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This customer&apos;s events are tried again.</source>
        <extracomment>A parked customer&apos;s events are sent again.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the numbers of the first and the last event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all of these events were sent before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::PlatformPage</name>
    <message>
        <source>Data platform</source>
        <extracomment>Heading of a section of Admin, and what it is for.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders, refunds, top-ups and coupons go to another system as they happen: in order for each customer, at least once, without names or phone numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First event</source>
        <extracomment>Field for the number of the first event of a range.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last event</source>
        <extracomment>Field for the number of the last event of a range.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <extracomment>Key that sends a range of events once more.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Key that tries the events of the chosen parked customer again.</extracomment>
        <translation type="unfinished">Try again</translation>
    </message>
    <message>
        <source>Parked customers</source>
        <extracomment>Accessible name of the table of customers whose events the platform refuses.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is parked</source>
        <extracomment>The platform refused nobody&apos;s events.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event that the platform refuses three times would be here, with all later ones of its customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to</source>
        <extracomment>Before the folder or address where events go.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Before how many events the platform has.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued</source>
        <extracomment>Before how many events wait to be sent.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting since</source>
        <extracomment>Before how long the oldest event waits.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this program and choose one with jangbuctl platform set. The events of a book on a server are sent there, by jangbuctl platform run.</source>
        <extracomment>Where events are sent to is chosen on the command line.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::PriceEntry</name>
    <message>
        <source>Back to the list price</source>
        <extracomment>Key: the line costs what the product costs again.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set price</source>
        <extracomment>Key: the entered price is right.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List price %1</source>
        <extracomment>The product&apos;s own price, above the one being entered.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::ProductDetailPanel</name>
    <message>
        <source>Choose a product</source>
        <extracomment>No product is chosen on the catalogue screen yet.</extracomment>
        <translation>Choose a product</translation>
    </message>
    <message>
        <source>Its price history, its sales and why its stock is what it is are shown here.</source>
        <translation>Its price history, its sales and why its stock is what it is are shown here.</translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>Before a product&apos;s price, VAT included.</extracomment>
        <translation>Price</translation>
    </message>
    <message>
        <source>Stock</source>
        <extracomment>Before how many of a product are left.
----------
What is told about a product: moves of its stock, its prices, its sales of the last days.</extracomment>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Sold in 7 days</source>
        <extracomment>Before how many of a product were sold.</extracomment>
        <translation>Sold in 7 days</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>Accessible name of the keys that choose what is told about a product.</extracomment>
        <translation>History</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prices</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>Why the stock is what it is</source>
        <extracomment>Accessible names of lists about a product.</extracomment>
        <translation>Why the stock is what it is</translation>
    </message>
    <message>
        <source>Price history</source>
        <translation>Price history</translation>
    </message>
    <message>
        <source>Sales of the last seven days</source>
        <translation>Sales of the last seven days</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>Key: edit the product.</extracomment>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Receive</source>
        <extracomment>Key: goods came in.</extracomment>
        <translation>Receive</translation>
    </message>
    <message>
        <source>Count</source>
        <extracomment>Key: the stock was counted.</extracomment>
        <translation>Count</translation>
    </message>
    <message>
        <source>Damage</source>
        <extracomment>Key: goods were lost or broken.</extracomment>
        <translation>Damage</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::ProductSheet</name>
    <message>
        <source>Edit product</source>
        <extracomment>Title of a product&apos;s form.</extracomment>
        <translation>Edit product</translation>
    </message>
    <message>
        <source>Tax</source>
        <extracomment>Accessible name of the keys taxable and exempt.
----------
Labels of two choices.</extracomment>
        <translation>Tax</translation>
    </message>
    <message>
        <source>Availability</source>
        <extracomment>Accessible name of the keys that say whether a product is sold.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Key that saves a product.</extracomment>
        <translation>Save</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>Label of a field; the price includes VAT.</extracomment>
        <translation>Price</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>Label of a field: as &quot;each&quot; or &quot;kg&quot;.</extracomment>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>Labels of two fields, and how to fill the second.</extracomment>
        <translation>Code</translation>
    </message>
    <message>
        <source>Barcodes (separated by spaces)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low at or below</source>
        <extracomment>Label of a field: the stock at which a product counts as low.</extracomment>
        <translation>Low at or below</translation>
    </message>
    <message>
        <source>On sale</source>
        <extracomment>Whether a product is sold.</extracomment>
        <translation>On sale</translation>
    </message>
    <message>
        <source>Not on sale</source>
        <translation>Not on sale</translation>
    </message>
    <message>
        <source>New product</source>
        <extracomment>Title of a product&apos;s form.</extracomment>
        <translation>New product</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::ProductTableModel</name>
    <message>
        <source>not sold any more</source>
        <extracomment>After a product&apos;s category: it was taken out of the range.</extracomment>
        <translation>not sold any more</translation>
    </message>
    <message>
        <source>Sold out</source>
        <extracomment>In the stock column: none left.</extracomment>
        <translation>Sold out</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>Column of the list of products.</extracomment>
        <translation>Code</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>Column of the list of products.</extracomment>
        <translation>Product</translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>Column of the list of products.</extracomment>
        <translation>Price</translation>
    </message>
    <message>
        <source>Stock</source>
        <extracomment>Column of the list of products.</extracomment>
        <translation>Stock</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::ProductZone</name>
    <message>
        <source>Price check</source>
        <extracomment>Accessible name of the key that asks for prices without selling.</extracomment>
        <translation>Price check</translation>
    </message>
    <message>
        <source>Name, initials or barcode</source>
        <extracomment>In the search field over the products. 초성: initial consonants, as ㅅㄹㅁ for 신라면.</extracomment>
        <translation>Name, initials or barcode</translation>
    </message>
    <message>
        <source>Categories</source>
        <extracomment>Accessible name of the tabs over the products.</extracomment>
        <translation>Categories</translation>
    </message>
    <message>
        <source>Products</source>
        <extracomment>Accessible name of the grid of product cards.</extracomment>
        <translation>Products</translation>
    </message>
    <message>
        <source>The products could not be read</source>
        <extracomment>In place of the product cards.</extracomment>
        <translation>The products could not be read</translation>
    </message>
    <message>
        <source>Scanning and the rest of the screen work. Try again in a moment.</source>
        <translation>Scanning and the rest of the screen work. Try again in a moment.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Reading the products…</source>
        <translation>Reading the products…</translation>
    </message>
    <message>
        <source>You can scan already.</source>
        <translation>You can scan already.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Nothing found for “%1”</translation>
    </message>
    <message>
        <source>Try initials (ㅅㄹㅁ), a part of the name or the last digits of the barcode.</source>
        <translation>Try initials (ㅅㄹㅁ), a part of the name or the last digits of the barcode.</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Show all again</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>No products yet</translation>
    </message>
    <message>
        <source>An administrator adds or imports them under Products.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price check: scan or touch a product. It is not sold.</source>
        <extracomment>Price check: the next product is not sold.</extracomment>
        <translation>Price check: scan or touch a product. It is not sold.</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Key that ends the price check.</extracomment>
        <translation>Done</translation>
    </message>
    <message>
        <source>No product has the code %1.</source>
        <translation>No product has the code %1.</translation>
    </message>
    <message>
        <source>%1  %2 · %3</source>
        <extracomment>Answer of a price check: name, price, stock.</extracomment>
        <translation>%1  %2 · %3</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::QuantityEntry</name>
    <message>
        <source>Set quantity</source>
        <extracomment>Key: the entered quantity is right.</extracomment>
        <translation>Set quantity</translation>
    </message>
    <message>
        <source>Take it out</source>
        <extracomment>Key: removes the line, as the quantity is nought.</extracomment>
        <translation>Take it out</translation>
    </message>
    <message>
        <source>Change the price</source>
        <extracomment>Key beside the quantity: asks for another price of the line.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::QuantityStepper</name>
    <message>
        <source>Quantity</source>
        <extracomment>Accessible name of a control that shows and changes how many are sold.</extracomment>
        <translation>Quantity</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::Rail</name>
    <message>
        <source>Screens</source>
        <extracomment>Accessible name of the keys that change the screen.</extracomment>
        <translation>Screens</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::ReceiptDesk</name>
    <message>
        <source>The receipt is being printed.</source>
        <translation>The receipt is being printed.</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>receipt</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>A file&apos;s place.</extracomment>
        <translation>Saved as %1</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::ReceiptPaper</name>
    <message>
        <source>Receipt</source>
        <extracomment>Accessible name of a receipt shown on the screen.</extracomment>
        <translation>Receipt</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::RefundLinesModel</name>
    <message>
        <source>damaged</source>
        <extracomment>A line of a refund: the goods are broken and are not sold again.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 given back before</source>
        <extracomment>A line of an order; %1 is how many units were given back before.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Of a line: how many of how many are given back.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished">Product</translation>
    </message>
    <message>
        <source>Returned</source>
        <extracomment>Column of a refund: how many come back.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished">Amount</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::RefundModel</name>
    <message>
        <source>In cash, out of the drawer</source>
        <extracomment>Where the money of a refund goes: the sale was without membership.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the balance of %1</source>
        <extracomment>Where the money of a refund goes; %1 is a masked name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coupon comes back if it is still valid.</source>
        <extracomment>A whole order is refunded that was paid with a coupon.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coupon stays used: it comes back only with the whole order.</source>
        <extracomment>A part of an order is refunded that was paid with a coupon.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund %1</source>
        <extracomment>The main key of a refund, and what a manager approves; %1 is the amount.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::RefundPage</name>
    <message>
        <source>What comes back</source>
        <extracomment>Accessible name of the lines of an order that is refunded.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of the goods</source>
        <extracomment>Accessible name of the keys: what becomes of goods that come back.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>Key: everything that was not given back yet comes back.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>Key: nothing is chosen any more.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund</source>
        <extracomment>Beside the amount of a refund.</extracomment>
        <translation type="unfinished">Refund</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Back</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Reason</translation>
    </message>
    <message>
        <source>How many come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To stock</source>
        <extracomment>What becomes of goods that come back: they can be sold again.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged</source>
        <extracomment>What becomes of goods that come back: they are broken.</extracomment>
        <translation type="unfinished">Damaged</translation>
    </message>
    <message>
        <source>All of this order was given back already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::RefundSheet</name>
    <message>
        <source>Refund</source>
        <extracomment>Heading of the panel that gives goods and money back.
----------
Heading of the panel that gives goods and money back; %1 is a receipt&apos;s number.</extracomment>
        <translation type="unfinished">Refund</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Print</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation type="unfinished">Save PDF</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Key: the result of a refund was seen.</extracomment>
        <translation type="unfinished">Done</translation>
    </message>
    <message>
        <source>The order could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the order…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this and try again in a moment; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::ReprintList</name>
    <message>
        <source>Last orders</source>
        <extracomment>Accessible name of the list of the last orders.</extracomment>
        <translation>Last orders</translation>
    </message>
    <message>
        <source>Print copy</source>
        <translation>Print copy</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>No sales yet</source>
        <translation>No sales yet</translation>
    </message>
    <message>
        <source>The first sale of this counter appears here.</source>
        <translation>The first sale of this counter appears here.</translation>
    </message>
    <message>
        <source>The last sales could not be read</source>
        <translation>The last sales could not be read</translation>
    </message>
    <message>
        <source>Close this and press F5 again in a moment.</source>
        <translation>Close this and press F5 again in a moment.</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <extracomment>Placeholder of a field of the last orders.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund…</source>
        <extracomment>Key: goods of the chosen order come back.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no receipt %1.</source>
        <extracomment>A receipt was looked for; %1 is its number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::RestoreModel</name>
    <message>
        <source>Made</source>
        <extracomment>Headings of the table of backups.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen file</source>
        <extracomment>In the list of backups, where others say when they were made: a file from elsewhere.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sold and changed after %1 is not in it.</source>
        <extracomment>What restoring a backup means; %1 is when the backup was made.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sold and changed after the backup is not in it.</source>
        <extracomment>What restoring a backup means.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The book that is there now is set aside in the same folder, not deleted.</source>
        <extracomment>What restoring a backup means, %1 being what is lost; what is kept.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book of %1 is back.</source>
        <extracomment>A backup was restored; %1 is when it was made.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever could sign in then can sign in now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was there before is kept in %1.</source>
        <extracomment>A backup was restored; %1 is a folder.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file cannot be read. Is its disk plugged in?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::RestoreView</name>
    <message>
        <source>Backups that can be restored</source>
        <extracomment>Accessible name of the table of backups that may be restored.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup in the usual place</source>
        <extracomment>No backup lies where this machine puts them.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file where it lies: on a stick or on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a key file…</source>
        <extracomment>Key that opens a backup with the bytes of a file instead of a passphrase.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Back</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <extracomment>Key that looks for a backup elsewhere.
----------
Key of an empty list of backups.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Key that stops a restore.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>Label of a field.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one that was chosen before this backup was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore under way</source>
        <extracomment>Accessible name of the bar that shows how far a restore is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key on this machine does not open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is unpacked and checked first. Nothing is changed before it is known to be good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <extracomment>Under the list of backups; %1 is the path of a file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the shop</source>
        <extracomment>Key: the restored shop opens.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock and restore</source>
        <extracomment>Key: opens the locked backup and restores it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <extracomment>Key: the chosen backup takes the book&apos;s place.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups (*.jbk);;All files (*)</source>
        <extracomment>In a file dialog: backups, and all files.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <extracomment>Title of the dialog that chooses a backup.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <extracomment>Title of the dialog that chooses the file that opens a backup.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::RestoreWishModel</name>
    <message>
        <source>Something is still on its way into the present book. Wait until nothing is unsent, then press the key again.</source>
        <extracomment>A backup cannot be restored now: a payment or the like has no answer yet.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash was taken for an open or parked sale that is not paid yet. Finish the sale or give the cash back first.</source>
        <extracomment>A backup cannot be restored now: the cash would be in no book.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is still unsent, and the book does not take it. It stays at this counter and goes into the restored book. Press the key again to go on.</source>
        <extracomment>A backup is to take the place of a book that answers no more.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products are being imported. Wait until they are in, or stop it, then press the key again.</source>
        <extracomment>A backup cannot be restored now.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::RevenueChartView</name>
    <message>
        <source>Revenue</source>
        <extracomment>Accessible name of the chart.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::SearchField</name>
    <message>
        <source>Clear search</source>
        <extracomment>Accessible name of the key inside a search field that empties it.</extracomment>
        <translation>Clear search</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::SellModel</name>
    <message>
        <source>Carry on with this sale.</source>
        <extracomment>The program was started with lines in the cart that were not paid yet.</extracomment>
        <translation>Carry on with this sale.</translation>
    </message>
    <message>
        <source>Not sold any more</source>
        <extracomment>On a cart line: the product was taken out of the shop&apos;s list.</extracomment>
        <translation>Not sold any more</translation>
    </message>
    <message>
        <source>Now %1</source>
        <extracomment>On a cart line: the price has changed since, as &quot;지금 4,680원&quot;.</extracomment>
        <translation>Now %1</translation>
    </message>
    <message>
        <source>Sold out</source>
        <extracomment>On a cart line: more are in the cart than in stock.</extracomment>
        <translation>Sold out</translation>
    </message>
    <message>
        <source>Only %1 left</source>
        <translation>Only %1 left</translation>
    </message>
    <message>
        <source>Coupons belong to members. Find the customer first (F4).</source>
        <extracomment>After the key that shows the customer&apos;s coupons.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in cash was taken for this sale. Sell goods for it, or park the sale until a manager cancels it.</source>
        <extracomment>Cash was booked for a sale that did not come about. A cashier may not book it back.</extracomment>
        <translation>%1 in cash was taken for this sale. Sell goods for it, or park the sale until a manager cancels it.</translation>
    </message>
    <message>
        <source>The sale did not come about.</source>
        <extracomment>The reason of a reversal, kept in the book.</extracomment>
        <translation>The sale did not come about.</translation>
    </message>
    <message>
        <source>Give the customer %1 back.</source>
        <extracomment>After a sale whose cash was booked already: the amount goes back to the customer.</extracomment>
        <translation>Give the customer %1 back.</translation>
    </message>
    <message>
        <source>This coupon takes nothing off this sale. Pay without it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::SellView</name>
    <message>
        <source>Customer</source>
        <extracomment>Heading of the panel that finds a customer.</extracomment>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Parked carts</source>
        <translation>Parked carts</translation>
    </message>
    <message>
        <source>Reprint a receipt</source>
        <extracomment>Heading of the panel with the last receipts.</extracomment>
        <translation>Reprint a receipt</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>Heading of the panel that changes a line&apos;s price.</extracomment>
        <translation type="unfinished">Price</translation>
    </message>
    <message>
        <source>Coupons</source>
        <extracomment>Heading of the panel with the customer&apos;s coupons.</extracomment>
        <translation type="unfinished">Coupons</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::SettingsModel</name>
    <message>
        <source>There is no such time zone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <extracomment>Heading of a section of Admin, and what it is for.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this shop decides for itself. All counters follow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save settings</source>
        <extracomment>Key that saves all settings.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings were saved.</source>
        <extracomment>Settings were saved.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>Nothing was different, so nothing was saved.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The label of a setting; %1 is its name, %2 its unit.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::SetupModel</name>
    <message>
        <source>Enter the shop&apos;s name. It is printed on receipts.</source>
        <translation>Enter the shop&apos;s name. It is printed on receipts.</translation>
    </message>
    <message>
        <source>The name is too long. Shorten it.</source>
        <translation>The name is too long. Shorten it.</translation>
    </message>
    <message>
        <source>Enter a staff number first.</source>
        <translation>Enter a staff number first.</translation>
    </message>
    <message>
        <source>The two PINs differ. Enter a new PIN.</source>
        <translation>The two PINs differ. Enter a new PIN.</translation>
    </message>
    <message>
        <source>This folder holds a shop already. Start the program again to sign in.</source>
        <translation>This folder holds a shop already. Start the program again to sign in.</translation>
    </message>
    <message>
        <source>This machine does not know the time zone. Choose another one.</source>
        <translation>This machine does not know the time zone. Choose another one.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits. Go back and enter another one.</source>
        <translation>A PIN has 4 to 8 digits. Go back and enter another one.</translation>
    </message>
    <message>
        <source>The machine has too little memory to protect the PIN. Close other programs and try again.</source>
        <translation>The machine has too little memory to protect the PIN. Close other programs and try again.</translation>
    </message>
    <message>
        <source>The book cannot be written. Check the disk&apos;s free space and try again.</source>
        <translation>The book cannot be written. Check the disk&apos;s free space and try again.</translation>
    </message>
    <message>
        <source>The shop is there, but not all demo data could be added. Try again or start without it.</source>
        <translation>The shop is there, but not all demo data could be added. Try again or start without it.</translation>
    </message>
    <message>
        <source>The book refused the shop. Go back and check what was entered.</source>
        <translation>The book refused the shop. Go back and check what was entered.</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::SetupView</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>My shop</source>
        <translation>My shop</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Jangbu</source>
        <translation>Jangbu</translation>
    </message>
    <message>
        <source>Shop name</source>
        <translation>Shop name</translation>
    </message>
    <message>
        <source>Printed on receipts.</source>
        <translation>Printed on receipts.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>The currency cannot be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>Staff number</translation>
    </message>
    <message>
        <source>Short, such as 1 or 1001.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with demo data</source>
        <translation>Start with demo data</translation>
    </message>
    <message>
        <source>Some 300 products, customers and three days of sales to try everything with.</source>
        <translation>Some 300 products, customers and three days of sales to try everything with.</translation>
    </message>
    <message>
        <source>Import my products</source>
        <translation>Import my products</translation>
    </message>
    <message>
        <source>A CSV file with names and prices, from Excel or another program.</source>
        <translation>A CSV file with names and prices, from Excel or another program.</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Start empty</translation>
    </message>
    <message>
        <source>No products yet; add them one by one in Products.</source>
        <translation>No products yet; add them one by one in Products.</translation>
    </message>
    <message>
        <source>Create the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Which language should the screens speak?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>Your shop</translation>
    </message>
    <message>
        <source>Its name, currency and time zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administrator</source>
        <translation>The administrator</translation>
    </message>
    <message>
        <source>May do everything. More staff can be added later.</source>
        <translation>May do everything. More staff can be added later.</translation>
    </message>
    <message>
        <source>What to begin with</source>
        <translation>What to begin with</translation>
    </message>
    <message>
        <source>You can add and change everything later.</source>
        <translation>You can add and change everything later.</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>The same PIN once more</translation>
    </message>
    <message>
        <source>A PIN of 4 to 8 digits</source>
        <translation>A PIN of 4 to 8 digits</translation>
    </message>
    <message>
        <source>The shop is being made…</source>
        <translation>The shop is being made…</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>First products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop opens with the import: choose the file there and see what will happen to each row before anything is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <extracomment>Key that leads to the backups.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::Sheet</name>
    <message>
        <source>Close</source>
        <extracomment>Accessible name of the key that closes a panel lying over the screen.</extracomment>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::Shelf</name>
    <message>
        <source>Frequent</source>
        <extracomment>The first tab over the products: what is sold most.</extracomment>
        <translation type="unfinished">Frequent</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::ShiftModel</name>
    <message>
        <source>The report cannot be read now. The shift can be closed all the same.</source>
        <extracomment>The report of the open shift. It can be closed all the same.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sale is open; it stays in the cart.</source>
        <extracomment>What stays when a shift is closed: the cart on the sale screen.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n parked cart(s) stay parked.</source>
        <extracomment>What stays when a shift is closed.</extracomment>
        <translation>
            <numerusform>%n parked cart stays parked.</numerusform>
            <numerusform>%n parked carts stay parked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) have no answer yet and are sent again.</source>
        <extracomment>What stays when a shift is closed: commands without an answer.</extracomment>
        <translation>
            <numerusform>%n command has no answer yet and is sent again.</numerusform>
            <numerusform>%n commands have no answer yet and are sent again.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is in the journal. Open the drawer with its key.</source>
        <extracomment>The drawer was opened in the journal, but no printer opens it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shift is closed, but its report could not be read. It is under the past shifts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open shift</source>
        <extracomment>Key of the window that opens a shift.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift since %1</source>
        <extracomment>Key of the window while a shift is open; %1 is a time of day.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::ShiftSheet</name>
    <message>
        <source>Shift</source>
        <extracomment>Heading of the panel about the shift of this counter.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shift could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the shift…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Try again</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::ShiftTableModel</name>
    <message>
        <source>open</source>
        <extracomment>In a list of shifts: this one is not closed yet.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <extracomment>Columns of a list of shifts.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash</source>
        <translation type="unfinished">Cash</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::SignInView</name>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Jangbu</source>
        <translation>Jangbu</translation>
    </message>
    <message>
        <source>PIN for %1</source>
        <extracomment>Over the number keys; %1 is a staff member&apos;s name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked. The cart is kept.</source>
        <translation>Locked. The cart is kept.</translation>
    </message>
    <message>
        <source>Who is at the counter?</source>
        <translation>Who is at the counter?</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::StaffEditSheet</name>
    <message>
        <source>Role</source>
        <extracomment>Accessible name of the keys of roles.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May sign in</source>
        <extracomment>Accessible name of the keys that say whether somebody may sign in.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Key that saves somebody who works here.</extracomment>
        <translation type="unfinished">Save</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Whether somebody may sign in.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Label of a field, and what it is for.</extracomment>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Printed on receipts and shown in the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff number</source>
        <extracomment>Label of a field, and what it is for.</extracomment>
        <translation type="unfinished">Staff number</translation>
    </message>
    <message>
        <source>Shown at sign-in; nobody else has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New PIN</source>
        <extracomment>Label of a field, and how to fill it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 to 8 digits. Leave it empty to keep the current PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit staff</source>
        <extracomment>Title of the form of somebody who works here.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New staff</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::StaffModel</name>
    <message>
        <source>Name</source>
        <extracomment>Headings of the table of staff.</extracomment>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation type="unfinished">Staff number</translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled</source>
        <extracomment>Whether somebody may sign in.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::StaffPage</name>
    <message>
        <source>Staff</source>
        <extracomment>Heading of a section of Admin, and what it is for.
----------
Accessible name of the table of staff.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may sign in at a counter, and what they may do there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add staff</source>
        <extracomment>Key that opens the form of somebody new.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>Key that opens the form of the chosen one.</extracomment>
        <translation type="unfinished">Edit</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <extracomment>Somebody who works here was saved; %1 is the name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::StaffSheet</name>
    <message>
        <source>At this counter</source>
        <translation>At this counter</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Help with all keys</source>
        <translation>Help with all keys</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>Accessible name of the list of steps: which one of how many, and its title.</extracomment>
        <translation>Step %1 of %2: %3</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::StockSheet</name>
    <message>
        <source>Receive goods</source>
        <extracomment>Title of the form: goods came in.</extracomment>
        <translation>Receive goods</translation>
    </message>
    <message>
        <source>Count the stock</source>
        <extracomment>Title of the form: what was counted is the truth from now on.</extracomment>
        <translation>Count the stock</translation>
    </message>
    <message>
        <source>Write off damaged goods</source>
        <extracomment>Title of the form: goods were lost or broken.</extracomment>
        <translation>Write off damaged goods</translation>
    </message>
    <message>
        <source>Receive</source>
        <extracomment>Key that books goods that came in.</extracomment>
        <translation type="unfinished">Receive</translation>
    </message>
    <message>
        <source>Book the count</source>
        <extracomment>Key that books what was counted as the stock.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write off</source>
        <extracomment>Key that books goods that were lost or broken.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock</source>
        <extracomment>Before the stock of the product: now, and after what is being entered.</extracomment>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Quantity</source>
        <extracomment>Label of a field: how many came in, are there, or were lost.</extracomment>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Label of a field, and what becomes of it.</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <source>It is written in the journal.</source>
        <translation>It is written in the journal.</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::StockWatchModel</name>
    <message>
        <source>%1 products are low in stock.</source>
        <extracomment>How many products are low in stock.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 products are low in stock, %2 are sold out.</source>
        <extracomment>The same; %2 is how many products are sold out.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::TerminalsModel</name>
    <message>
        <source>Counter</source>
        <extracomment>Headings of the table of counters.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefix of receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This counter</source>
        <extracomment>Under the name of a counter: it is the one that is looked at.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::TerminalsPage</name>
    <message>
        <source>Counters</source>
        <extracomment>Heading of a section of Admin, and what it is for.
----------
Accessible name of the table of counters.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every counter of the shop numbers its receipts by itself, after its prefix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Key that saves the chosen counter.</extracomment>
        <translation type="unfinished">Save</translation>
    </message>
    <message>
        <source>Name of the chosen counter</source>
        <extracomment>Labels of two fields of a counter.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefix of receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <extracomment>A counter was saved; %1 is its name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::TopBar</name>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Jangbu</source>
        <translation>Jangbu</translation>
    </message>
    <message>
        <source>%1: language, theme, help, sign out</source>
        <extracomment>Accessible name of the key with the staff member&apos;s name; %1 is the name.</extracomment>
        <translation>%1: language, theme, help, sign out</translation>
    </message>
    <message>
        <source>Cut off since %1 · %2 unsent</source>
        <extracomment>%1 is a time of day, %2 how many commands have no answer yet.</extracomment>
        <translation>Cut off since %1 · %2 unsent</translation>
    </message>
    <message>
        <source>Connected · %1 unsent</source>
        <extracomment>%1 is how many commands have no answer yet.</extracomment>
        <translation>Connected · %1 unsent</translation>
    </message>
    <message>
        <source>Shift</source>
        <extracomment>Key of the top bar, before it is known whether a shift is open.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::TopUpHistoryModel</name>
    <message>
        <source>reversed</source>
        <extracomment>After a top-up that was taken back.</extracomment>
        <translation>reversed</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Columns of a list of top-ups.</extracomment>
        <translation>When</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::TopUpModel</name>
    <message>
        <source>That is no phone number. Type it with its area code, such as 010-1234-5678.</source>
        <extracomment>The new customer&apos;s phone number cannot be read.</extracomment>
        <translation>That is no phone number. Type it with its area code, such as 010-1234-5678.</translation>
    </message>
    <message>
        <source>%1 topped up.</source>
        <extracomment>After a top-up; %1 is its amount.</extracomment>
        <translation>%1 topped up.</translation>
    </message>
    <message>
        <source>The top-up was reversed.</source>
        <extracomment>A mistaken top-up was taken back.</extracomment>
        <translation>The top-up was reversed.</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::TopUpView</name>
    <message>
        <source>New customer</source>
        <extracomment>Title of the form for a new customer.
----------
Key that opens the form for a new customer.</extracomment>
        <translation>New customer</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>Label of a field, and what it is for.</extracomment>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Customers are found by their phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <extracomment>Key that saves a new customer.</extracomment>
        <translation>Register</translation>
    </message>
    <message>
        <source>Reverse this top-up?</source>
        <extracomment>Title of the form that takes a top-up back.</extracomment>
        <translation>Reverse this top-up?</translation>
    </message>
    <message>
        <source>The amount is taken off the customer&apos;s balance again. It is written in the journal.</source>
        <translation>The amount is taken off the customer&apos;s balance again. It is written in the journal.</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Reverse the top-up</source>
        <extracomment>Key that takes the top-up back.
----------
Key that takes back the chosen top-up.</extracomment>
        <translation>Reverse the top-up</translation>
    </message>
    <message>
        <source>Whose balance?</source>
        <extracomment>Nobody is chosen on the top-up screen yet.</extracomment>
        <translation>Whose balance?</translation>
    </message>
    <message>
        <source>Type the phone number or its last four digits, or register a new customer.</source>
        <translation>Type the phone number or its last four digits, or register a new customer.</translation>
    </message>
    <message>
        <source>Choose a customer first</source>
        <extracomment>The amount can be entered once a customer is chosen.</extracomment>
        <translation>Choose a customer first</translation>
    </message>
    <message>
        <source>The amount is entered here.</source>
        <translation>The amount is entered here.</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Before the amount being entered.</extracomment>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Balance</source>
        <extracomment>Before the customer&apos;s balance.</extracomment>
        <translation>Balance</translation>
    </message>
    <message>
        <source>How it was paid</source>
        <extracomment>Accessible name of the keys cash, card, transfer.</extracomment>
        <translation>How it was paid</translation>
    </message>
    <message>
        <source>Approval number</source>
        <extracomment>Placeholder: the number on the card terminal&apos;s slip, or of the transfer.</extracomment>
        <translation>Approval number</translation>
    </message>
    <message>
        <source>Last top-ups</source>
        <extracomment>Heading of the customer&apos;s last top-ups.</extracomment>
        <translation>Last top-ups</translation>
    </message>
    <message>
        <source>Type the whole name, or register a new customer below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-up for %1</source>
        <extracomment>Heading of the top-up of a customer; %1 is a masked name.</extracomment>
        <translation>Top-up for %1</translation>
    </message>
    <message>
        <source>Next top-up</source>
        <extracomment>The main key of the top-up screen; %1 is the amount.</extracomment>
        <translation>Next top-up</translation>
    </message>
    <message>
        <source>Top up %1</source>
        <translation>Top up %1</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::WalletPanel</name>
    <message>
        <source>Show</source>
        <extracomment>Accessible name of the keys that choose which coupons are shown.</extracomment>
        <translation type="unfinished">Show</translation>
    </message>
    <message>
        <source>The customer&apos;s coupons</source>
        <extracomment>Accessible name of a list.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usable</source>
        <extracomment>Coupons that are expired or were revoked.</extracomment>
        <translation type="unfinished">Usable</translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished">Used</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coupons of %1</source>
        <extracomment>Heading of a customer&apos;s coupons; %1 is a masked name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation type="unfinished">Coupons</translation>
    </message>
    <message>
        <source>Choose a customer first</source>
        <extracomment>Nobody is chosen on the coupons&apos; screen yet.</extracomment>
        <translation type="unfinished">Choose a customer first</translation>
    </message>
    <message>
        <source>Their coupons are shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the coupons…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No coupon to use</source>
        <extracomment>The customer has no coupon to use.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a campaign and give them one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>A list of coupons is empty.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
