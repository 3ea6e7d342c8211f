# R reads the tables: ids join, Japanese is whole, nothing became a date or a factor.
table <- function(name) {
  read.csv(file.path("dist/csv", paste0(name, ".csv")), encoding = "UTF-8", colClasses = "character", na.strings = "")
}
meetings <- table("meetings")
participations <- table("participations")
stopifnot(nrow(merge(participations, meetings, by.x = "meeting", by.y = "id")) == nrow(participations))
second <- meetings[meetings$id == "2023-11-14-epcc-ministerial", ]
stopifnot(second$date == "2023-11-14", endsWith(second$title_ja, "閣僚会合"), second$duration_minutes == "60")
